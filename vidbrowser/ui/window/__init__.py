"""The window itself: layout, commands, menus, palette, sheets, status, settings, pages."""
