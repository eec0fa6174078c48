# “Open with Vidbrowser” in the folder menus of file managers: one file each, of vidbrowser's own.
#
# A MimeType of folders in the applications entry, or an association in mimeapps.list, would do more: what
# stands in a person's own folders goes before what the system has, so that every folder would be
# opened by vidbrowser from then on. These files only add a line to a menu.
# Run with a file manager's name it prints the entry of a program that is /usr/bin/vidbrowser.
# Sourced by install.sh, whose `data`, `id`, `launcher`, `mark` and `exec_of` it uses.

# shellcheck shell=sh
# shellcheck disable=SC2154  # install.sh sets them

# Write the file of each file manager that is there, over no file of another.
add_folder_menus() {
    folder_menus | while read -r program file; do
        if [ -e "$file" ] && ! grep -qsF "$mark" "$file"; then continue; fi
        if command -v "$program" >/dev/null; then
            mkdir -p "$(dirname "$file")"
            "menu_of_$program" >"$file"
            chmod 755 "$file" # a script; Dolphin too shows none that is not executable
        fi
    done
}

remove_folder_menus() {
    folder_menus | while read -r program file; do
        if grep -qsF "$mark" "$file"; then rm -f "$file"; fi
    done
}

# Each line: a file manager's command, its file. Thunar keeps all actions in one file, the person's
# own; there, and anywhere else, “Open With Other Application” has vidbrowser.
folder_menus() {
    cat <<MENUS
dolphin $data/kio/servicemenus/vidbrowser.desktop
nemo $data/nemo/actions/vidbrowser.nemo_action
nautilus $data/nautilus/scripts/Open with Vidbrowser
caja ${XDG_CONFIG_HOME:-$HOME/.config}/caja/scripts/Open with Vidbrowser
MENUS
}

menu_of_dolphin() {
    cat <<MENU
# $mark
[Desktop Entry]
Type=Service
MimeType=inode/directory;
Actions=open;
X-KDE-Priority=TopLevel

[Desktop Action open]
Name=Open with Vidbrowser
Icon=$id
Exec=$(exec_of "$launcher") %F
MENU
}

menu_of_nemo() {
    cat <<MENU
# $mark
[Nemo Action]
Active=true
Name=Open with Vidbrowser
Comment=Browse and search the records in this folder
Icon-Name=$id
Exec=$(exec_of "$launcher") %F
Quote=double
Selection=notnone
Extensions=dir;
MENU
}

menu_of_nautilus() {
    cat <<MENU
#!/bin/sh
# $mark
exec $(shell_quoted "$launcher") "\$@"
MENU
}

menu_of_caja() {
    menu_of_nautilus
}

if [ "${0##*/}" = folder-menus.sh ]; then
    id=io.github.vidbrowser.vidbrowser
    mark="made by vidbrowser's package"
    launcher=/usr/bin/vidbrowser
    exec_of() { printf '%s' "$1"; }
    "menu_of_$1"
fi
