; The installer for Windows, of the folder that PyInstaller makes. Inno Setup 6 reads it:
;     iscc /DVersion=1.2.3 packaging\vidbrowser.iss
; It has not been run: nobody has tried it on Windows. It installs for the one who runs it, asks for
; no administrator, and adds the program to "Open with" of folders and record files, as default of
; none.
#define Id "io.github.vidbrowser.vidbrowser"
#define Shown "Vidbrowser"
#define Program "vidbrowser-window.exe"
#define Classes "Software\Classes"

[Setup]
AppId={#Id}
AppName={#Shown}
AppVersion={#Version}
AppPublisher=The Vidbrowser project
AppPublisherURL=https://github.com/vidbrowser/vidbrowser
DefaultDirName={autopf}\{#Shown}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
SourceDir=..
OutputDir=dist
OutputBaseFilename=vidbrowser-{#Version}-setup
LicenseFile=LICENSE
UninstallDisplayIcon={app}\{#Program}

[Files]
Source: "dist\vidbrowser\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\{#Shown}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Id}"

[Registry]
Root: HKA; Subkey: "{#Classes}\Directory\shell\{#Id}"; ValueType: string; ValueData: "Open in {#Shown}"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Classes}\Directory\shell\{#Id}"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Program}"
Root: HKA; Subkey: "{#Classes}\Directory\shell\{#Id}\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Shown}"; Flags: uninsdeletekey
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".md"; ValueData: ""
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".markdown"; ValueData: ""
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "{#Classes}\Applications\{#Program}\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
