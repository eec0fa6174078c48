<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message numerus="yes">
        <source>({count} times)</source>
        <translation>
            <numerusform>({count}-mal)</numerusform>
            <numerusform>({count}-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>-, Alt+Enter</source>
        <translation>-, Alt+Eingabe</translation>
    </message>
    <message>
        <source>About Vidbrowser</source>
        <translation>Über Vidbrowser</translation>
    </message>
    <message>
        <source>All As They Were</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>All Commands…</source>
        <translation>Alle Befehle …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ständig</translation>
    </message>
    <message numerus="yes">
        <source>All {count} Shown</source>
        <translation>
            <numerusform>Den {count} angezeigten</numerusform>
            <numerusform>Alle {count} angezeigten</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Always fetch them</source>
        <translation>Immer abrufen</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more of the kind.</source>
        <translation>
            <numerusform>Und {count} weiterer dieser Art.</numerusform>
            <numerusform>Und {count} weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more parts exclude everything.</source>
        <translation>
            <numerusform>Und {count} weiterer Teil schließt alles aus.</numerusform>
            <numerusform>Und {count} weitere Teile schließen alles aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>Und {count} weitere Meldung.</numerusform>
            <numerusform>Und {count} weitere Meldungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; the log has them.</source>
        <translation>
            <numerusform>Und {count} weitere Meldung; sie steht im Protokoll.</numerusform>
            <numerusform>Und {count} weitere Meldungen; sie stehen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any of Them</source>
        <translation>Einer von ihnen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask where one is missing</source>
        <translation>Fragen, wo eines fehlt</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>Bei jedem Start</translation>
    </message>
    <message>
        <source>Begin a query</source>
        <translation>Beginnen eine Suche</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled: what was read is shown, the rest was not read.</source>
        <translation>Abgebrochen: Gezeigt wird, was gelesen ist; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Changes in the folders are looked for</source>
        <translation>Nach Änderungen in den Ordnern suchen</translation>
    </message>
    <message>
        <source>Clear the Query</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Columns of the Table…</source>
        <translation>Spalten der Tabelle …</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy Title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy Title and Link</source>
        <translation>Titel und Link kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copying failed: {reason}.</source>
        <translation>Das Kopieren ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Ctrl with these</source>
        <translation>Strg mit diesen</translation>
    </message>
    <message>
        <source>Ctrl with these, Ctrl+Space</source>
        <translation>Strg mit diesen, Strg+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+Shift with these</source>
        <translation>Strg+Umschalt mit diesen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Entf, Rücktaste</translation>
    </message>
    <message>
        <source>Delete, Backspace, double click</source>
        <translation>Entf, Rücktaste, Doppelklick</translation>
    </message>
    <message>
        <source>Detail Pane</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Drop That Part</source>
        <translation>Diesen Teil weglassen</translation>
    </message>
    <message>
        <source>Drop a folder of records here</source>
        <translation>Einen Ordner mit Einträgen hier ablegen</translation>
    </message>
    <message>
        <source>Drop {part}</source>
        <translation>{part} weglassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>Fehlerdetails</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, Down, Enter</source>
        <translation>Esc, Ab, Eingabe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Records…</source>
        <translation>Einträge exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>{count} Eintrag exportieren</numerusform>
            <numerusform>{count} Einträge exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>{count} Eintrag wird nach {file} exportiert …</numerusform>
            <numerusform>{count} Einträge werden nach {file} exportiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Fetch Pictures</source>
        <translation>Bilder abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures from the Network</source>
        <translation>Bilder aus dem Netz abrufen</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>Bilder abrufen</translation>
    </message>
    <message>
        <source>Fetch pictures?</source>
        <translation>Bilder abrufen?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Find in the Description</source>
        <translation>In der Beschreibung suchen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Es beruht auf:</translation>
    </message>
    <message>
        <source>Its Duplicates</source>
        <translation>Seine Dubletten</translation>
    </message>
    <message>
        <source>Jump to a title</source>
        <translation>Springen zu einem Titel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys and Query Language</source>
        <translation>Tasten und Suchsprache</translation>
    </message>
    <message>
        <source>Keys and query language</source>
        <translation>Tasten und Suchsprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down, Home, End</source>
        <translation>Links, Rechts, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Letters typed among the records</source>
        <translation>Buchstaben, in den Einträgen getippt</translation>
    </message>
    <message>
        <source>Library Pane</source>
        <translation>Bibliotheksbereich</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Loading the library…</source>
        <translation>Bibliothek wird geladen …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Looking through folders…</source>
        <translation>Ordner werden durchgesehen …</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>M3U8-Wiedergabeliste</translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation>NDJSON, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>Never fetch them</source>
        <translation>Nie abrufen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next Query</source>
        <translation>Nächste Suche</translation>
    </message>
    <message>
        <source>Next Record</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No file manager showed {file}</source>
        <translation>Kein Dateimanager hat {file} angezeigt</translation>
    </message>
    <message>
        <source>No program opened {name}</source>
        <translation>Kein Programm hat {name} geöffnet</translation>
    </message>
    <message>
        <source>No record answers to this query.</source>
        <translation>Kein Eintrag entspricht dieser Suche.</translation>
    </message>
    <message>
        <source>No record answers to “{part}”.</source>
        <translation>Kein Eintrag entspricht „{part}“.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>Not there at the moment: {folders}</source>
        <translation>Zurzeit nicht vorhanden: {folders}</translation>
    </message>
    <message>
        <source>Nothing is shown that could be exported.</source>
        <translation>Es wird nichts angezeigt, was exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Only when asked ({key})</source>
        <translation>Nur auf Wunsch ({key})</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>Anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open Files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open Record Files</source>
        <translation>Dateien von Einträgen öffnen</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Open Videos</source>
        <translation>Videos öffnen</translation>
    </message>
    <message>
        <source>Open a Folder of Records</source>
        <translation>Ordner mit Einträgen öffnen</translation>
    </message>
    <message>
        <source>Open the Record File</source>
        <translation>Datei des Eintrags öffnen</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Open {count}</source>
        <translation>
            <numerusform>{count} öffnen</numerusform>
            <numerusform>{count} öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library failed.</source>
        <translation>Das Öffnen der Bibliothek ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet für DuckDB, Spark und dergleichen</translation>
    </message>
    <message>
        <source>Pictures are never fetched. Edit › Settings changes that.</source>
        <translation>Bilder werden nie abgerufen. Unter Bearbeiten › Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>Pictures from the network</source>
        <translation>Bilder aus dem Netz</translation>
    </message>
    <message>
        <source>Pictures of records come from the addresses that stand in them. Those servers learn which pictures you look at. View › Fetch Pictures from the Network takes it back.</source>
        <translation>Die Bilder kommen von den Adressen, die in den Einträgen stehen. Die Server dort erfahren, welche Bilder Sie ansehen. Mit Ansicht › Bilder aus dem Netz abrufen lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Press a new key for {command}.</source>
        <translation>Drücken Sie eine neue Taste für „{command}“.</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous Query</source>
        <translation>Vorige Suche</translation>
    </message>
    <message>
        <source>Previous Record</source>
        <translation>Voriger Eintrag</translation>
    </message>
    <message>
        <source>Problem Files…</source>
        <translation>Fehlerhafte Dateien …</translation>
    </message>
    <message>
        <source>QUERIES.md cannot be shown: {reason}.</source>
        <translation>QUERIES.md kann nicht angezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reading records… {done}</source>
        <translation>Einträge werden gelesen … {done}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}</source>
        <translation>Einträge werden gelesen … {done} von {total}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second</source>
        <translation>Einträge werden gelesen … {done} von {total}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second, {left} left</source>
        <translation>Einträge werden gelesen … {done} von {total}, {rate} pro Sekunde, noch {left}</translation>
    </message>
    <message>
        <source>Reading records… {done}, {rate} a second</source>
        <translation>Einträge werden gelesen … {done}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>Records ({endings})</source>
        <translation>Einträge ({endings})</translation>
    </message>
    <message>
        <source>Records are small text files ({endings}), one a video. They are found here by whatever is in them, as fast as you type.</source>
        <translation>Einträge sind kleine Textdateien ({endings}), je Video eine. Hier finden Sie sie nach allem, was darin steht, so schnell, wie Sie tippen.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Room for fetched pictures</source>
        <translation>Platz für abgerufene Bilder</translation>
    </message>
    <message>
        <source>Save the Query…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saving the library…</source>
        <translation>Bibliothek wird gespeichert …</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Scroll the Description</source>
        <translation>In der Beschreibung blättern</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastensatz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Umschalt mit diesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the record that is selected</source>
        <translation>Den ausgewählten Eintrag anzeigen</translation>
    </message>
    <message>
        <source>Shows folders of video records. Record files are only ever read, and nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>Zeigt Ordner mit Video-Einträgen. Die Dateien der Einträge werden nur gelesen. Nichts verlässt diesen Rechner, außer was Sie öffnen, und Bildabrufen, sobald Sie sie erlauben.</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong ({count} times): Details…</source>
        <translation>
            <numerusform>Etwas ist schiefgegangen ({count}-mal): Details …</numerusform>
            <numerusform>Etwas ist schiefgegangen ({count}-mal): Details …</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong: Details…</source>
        <translation>Etwas ist schiefgegangen: Details …</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard, and J and K for the next and the previous record</source>
        <translation>Standard, dazu J und K für den nächsten und den vorigen Eintrag</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation>Das Protokoll kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours.</source>
        <translation>Das Programm läuft weiter. Nichts davon wird irgendwohin gesendet; was Sie kopieren, kann Namen Ihrer Dateien enthalten.</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>Die Suchsprache</translation>
    </message>
    <message>
        <source>The record does not say where its video is.</source>
        <translation>Der Eintrag sagt nicht, wo sein Video ist.</translation>
    </message>
    <message>
        <source>The record has no link; its title was copied.</source>
        <translation>Der Eintrag hat keinen Link; kopiert wurde sein Titel.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: none is used.</source>
        <translation>Die Einstellung {key} hat den unzulässigen Wert „{value}“: Es gilt keiner.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: that of the system is used.</source>
        <translation>Die Einstellung {key} hat den unzulässigen Wert „{value}“: Es gilt die des Systems.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: {usual} is used.</source>
        <translation>Die Einstellung {key} hat den unzulässigen Wert „{value}“: Es gilt {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>Den {count} ausgewählten</numerusform>
            <numerusform>Die {count} ausgewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log: {file} could not be written.</source>
        <translation>Es gibt kein Protokoll: {file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>These Channels</source>
        <translation>Diese Kanäle</translation>
    </message>
    <message>
        <source>These Tags</source>
        <translation>Diese Schlagwörter</translation>
    </message>
    <message>
        <source>They are only ever read. Nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>Sie werden nur gelesen, nie verändert. Nichts verlässt diesen Rechner, außer was Sie öffnen, und Bildabrufen, sobald Sie sie erlauben.</translation>
    </message>
    <message>
        <source>This Channel</source>
        <translation>Dieser Kanal</translation>
    </message>
    <message>
        <source>This Day</source>
        <translation>Dieser Tag</translation>
    </message>
    <message>
        <source>This Tag</source>
        <translation>Dieses Schlagwort</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Try the Picture Again</source>
        <translation>Bild erneut versuchen</translation>
    </message>
    <message>
        <source>Turn Around</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Auf, Ab, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>Auf, Ab, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Which records shall be exported?</source>
        <translation>Welche Einträge sollen exportiert werden?</translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>Ohne „{part}“ wäre es {count} Eintrag.</numerusform>
            <numerusform>Ohne „{part}“ wären es {count} Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>after a field&apos;s colon: choose</source>
        <translation>nach dem Doppelpunkt eines Feldes: wählen</translation>
    </message>
    <message>
        <source>asks for the span</source>
        <translation>sucht nach der Zeitspanne</translation>
    </message>
    <message>
        <source>begin a query</source>
        <translation>beginnen eine Suche</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>Teile der Suche</translation>
    </message>
    <message>
        <source>choosers</source>
        <translation>Auswahllisten</translation>
    </message>
    <message>
        <source>clear the span</source>
        <translation>heben die Zeitspanne auf</translation>
    </message>
    <message>
        <source>closes it</source>
        <translation>schließt sie</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>excludes the value, or no more</source>
        <translation>schließt den Wert aus oder nicht mehr</translation>
    </message>
    <message>
        <source>find among the values</source>
        <translation>suchen unter den Werten</translation>
    </message>
    <message>
        <source>gives up what is under way</source>
        <translation>bricht ab, was gerade geschieht</translation>
    </message>
    <message>
        <source>includes the value, or no more</source>
        <translation>schließt den Wert ein oder nicht mehr</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>move a saved search</source>
        <translation>verschieben eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>move all of it</source>
        <translation>verschieben sie ganz</translation>
    </message>
    <message>
        <source>move its beginning</source>
        <translation>verschieben ihren Anfang</translation>
    </message>
    <message>
        <source>move the end of the span</source>
        <translation>verschieben das Ende der Zeitspanne</translation>
    </message>
    <message>
        <source>move without selecting; select one more or one less</source>
        <translation>bewegen, ohne auszuwählen; einen mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>move; a page is twelve months, ten years or seven days</source>
        <translation>bewegen; eine Seite sind zwölf Monate, zehn Jahre oder sieben Tage</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>bewegen; mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>opens the link; in its find bar: the next place, with Shift the one before</source>
        <translation>öffnet den Link; in der Suchleiste: zur nächsten Stelle, mit Umschalt zur vorigen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>removes a folder or a saved search</source>
        <translation>entfernt einen Ordner oder eine gespeicherte Suche</translation>
    </message>
    <message>
        <source>renames a saved search</source>
        <translation>benennt eine gespeicherte Suche um</translation>
    </message>
    <message>
        <source>selects that part of the query</source>
        <translation>wählt diesen Teil der Suche aus</translation>
    </message>
    <message>
        <source>shows what is in the folder or the search</source>
        <translation>zeigt, was im Ordner ist oder die Suche findet</translation>
    </message>
    <message>
        <source>takes it off</source>
        <translation>entfernen ihn</translation>
    </message>
    <message>
        <source>takes the chosen value or name, else the first</source>
        <translation>übernimmt den gewählten Wert oder Namen, sonst den ersten</translation>
    </message>
    <message>
        <source>takes what is chosen</source>
        <translation>übernimmt, was gewählt ist</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>to the next link, to the one before</source>
        <translation>zum nächsten Link, zum vorigen</translation>
    </message>
    <message>
        <source>to the records; there Esc clears the query</source>
        <translation>zu den Einträgen; dort leert Esc die Suche</translation>
    </message>
    <message>
        <source>turns it into its opposite</source>
        <translation>verkehrt ihn ins Gegenteil</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{command} lists them.</source>
        <translation>{command} listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>{count} Datei konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links copied.</source>
        <translation>
            <numerusform>{count} Link kopiert.</numerusform>
            <numerusform>{count} Links kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <translation>
            <numerusform>{count} andere Datei</numerusform>
            <numerusform>{count} andere Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} Ort</numerusform>
            <numerusform>{count} Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records added from {place}.</source>
        <translation>
            <numerusform>{count} Eintrag aus {place} hinzugefügt.</numerusform>
            <numerusform>{count} Einträge aus {place} hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</source>
        <translation>
            <numerusform>{count} Eintrag ist ausgewählt. Höchstens {most} Videos werden auf einmal geöffnet.

Die ersten {most} öffnen?</numerusform>
            <numerusform>{count} Einträge sind ausgewählt. Höchstens {most} Videos werden auf einmal geöffnet.

Die ersten {most} öffnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are too many to be copied: at most {most} are. They can be exported.</source>
        <translation>
            <numerusform>{count} Eintrag ist zu viel zum Kopieren: Höchstens {most} sind möglich. Er lässt sich aber exportieren.</numerusform>
            <numerusform>{count} Einträge sind zu viele zum Kopieren: Höchstens {most} sind möglich. Sie lassen sich aber exportieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records copied.</source>
        <translation>
            <numerusform>{count} Eintrag kopiert.</numerusform>
            <numerusform>{count} Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}</source>
        <translation>
            <numerusform>{count} Eintrag nach {file} exportiert</numerusform>
            <numerusform>{count} Einträge nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records have no link.</source>
        <translation>
            <numerusform>{count} Eintrag hat keinen Link.</numerusform>
            <numerusform>{count} Einträge haben keinen Link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a link could not be opened.</source>
        <translation>
            <numerusform>{count} Eintrag ohne Link konnte nicht geöffnet werden.</numerusform>
            <numerusform>{count} Einträge ohne Link konnten nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records.</source>
        <translation>
            <numerusform>{count} Eintrag.</numerusform>
            <numerusform>{count} Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} titles copied.</source>
        <translation>
            <numerusform>{count} Titel kopiert.</numerusform>
            <numerusform>{count} Titel kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Changes to settings are not kept this time.</source>
        <translation>{file} kann nicht gelesen werden ({reason}). Geänderte Einstellungen werden dieses Mal nicht behalten.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Changes to settings may not be kept.</source>
        <translation>{file} kann nicht geschrieben werden. Geänderte Einstellungen werden womöglich nicht behalten.</translation>
    </message>
    <message>
        <source>{file} could run scripts, so its folder was opened, not the file.</source>
        <translation>{file} könnte Skripte ausführen; deshalb wurde ihr Ordner geöffnet, nicht die Datei.</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}) and cannot be set aside ({reason}). Changes to settings are not kept this time.</source>
        <translation>{file} ist beschädigt ({damage}) und kann nicht beiseitegelegt werden ({reason}). Geänderte Einstellungen werden dieses Mal nicht behalten.</translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}). It was set aside as {aside}.</source>
        <translation>{file} ist beschädigt ({damage}) und wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{file} is no file and cannot be set aside: {reason}.</source>
        <translation>{file} ist keine Datei und kann nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} was no file. It was set aside as {aside}.</source>
        <translation>{file} war keine Datei und wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>{file} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Changes to settings are not kept this time.</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben. Geänderte Einstellungen werden dieses Mal nicht behalten.</translation>
    </message>
    <message>
        <source>{folder}: {reason}</source>
        <translation>{folder}: {reason}</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} records.</source>
        <translation>
            <numerusform>{found} von {total} Eintrag.</numerusform>
            <numerusform>{found} von {total} Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of {command}, which would have it no more.</source>
        <translation>{key} ist die Taste von „{command}“ und gälte dort nicht mehr.</translation>
    </message>
    <message>
        <source>{key} is typed into the query. Take it with Ctrl or Alt.</source>
        <translation>{key} wird in die Suche getippt. Nehmen Sie Strg oder Alt hinzu.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{name} {version}, MIT licence</source>
        <translation>{name} {version}, MIT-Lizenz</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{path} is in the library already.</source>
        <translation>{path} ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path} was not added: {reason}.</source>
        <translation>{path} wurde nicht hinzugefügt: {reason}.</translation>
    </message>
    <message>
        <source>{program} has the chosen language when it starts the next time: quit and open it again.</source>
        <translation>{program} hat die gewählte Sprache beim nächsten Start: Beenden Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} von {count} Eintrag</numerusform>
            <numerusform>{shown} von {count} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
</TS>
