"""The whole at a glance: totals and plots of what is shown, each bar of which filters."""
