"""The whole at a glance: totals and plots of what a query finds, each bar of which is a filter."""
