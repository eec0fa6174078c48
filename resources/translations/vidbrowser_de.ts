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
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a record</comment>
        <translation>, </translation>
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
        <source>1 of 5</source>
        <translation>1 von 5</translation>
    </message>
    <message>
        <source>12 or more</source>
        <translation>12 oder mehr</translation>
    </message>
    <message>
        <source>2 million at most</source>
        <translation>höchstens 2 Millionen</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 von 5</translation>
    </message>
    <message>
        <source>20 minutes to an hour</source>
        <translation>20 Minuten bis eine Stunde</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 von 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 von 5</translation>
    </message>
    <message>
        <source>4 of 5 or more</source>
        <translation>4 von 5 oder mehr</translation>
    </message>
    <message>
        <source>4 to 20 minutes</source>
        <translation>4 bis 20 Minuten</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 von 5</translation>
    </message>
    <message>
        <source>A command, a saved search, a folder, a tag…</source>
        <translation>Befehl, gespeicherte Suche, Ordner, Schlagwort …</translation>
    </message>
    <message>
        <source>A note has {most} characters at most.</source>
        <translation>Eine Notiz hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A path in the library file leads out of its folder and was left out</source>
        <translation>Ein Pfad in der Bibliotheksdatei führt aus seinem Ordner hinaus und wurde weggelassen</translation>
    </message>
    <message>
        <source>A query can hold {most} words at most</source>
        <translation>Eine Suche kann höchstens {most} Wörter enthalten</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A second document begins here and is left out</source>
        <translation>Hier beginnt ein zweites Dokument; es wird ausgelassen</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>Ein Schlagwort hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>About Vidbrowser</source>
        <translation>Über Vidbrowser</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Zuerst hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses that hold a user name are not fetched.</source>
        <translation>Adressen mit einem Benutzernamen werden nicht abgerufen.</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>Altersgrenze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
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
        <source>All files were read, nothing was lost.</source>
        <translation>Alle Dateien wurden gelesen, nichts ging verloren.</translation>
    </message>
    <message>
        <source>All marks were forgotten.</source>
        <translation>Alle Markierungen wurden vergessen.</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
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
        <source>Also by {channel}</source>
        <translation>Ebenfalls von {channel}</translation>
    </message>
    <message>
        <source>Also by {channel}, on the same day</source>
        <translation>Ebenfalls von {channel}, am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>Also by {channel}, {count} days apart</source>
        <comment>Also by {channel}, {count} day apart</comment>
        <translation>
            <numerusform>Ebenfalls von {channel}, {count} Tag auseinander</numerusform>
            <numerusform>Ebenfalls von {channel}, {count} Tage auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Enter, Alt+click</source>
        <translation>Alt+Eingabe, Alt+Klick</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Always fetch them</source>
        <translation>Immer abrufen</translation>
    </message>
    <message>
        <source>An hour or more</source>
        <translation>Eine Stunde oder mehr</translation>
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
        <source>Another Name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Another user listens where this program&apos;s first window does. Nothing was said there, and this window was opened by itself.</source>
        <translation>Wo das erste Fenster dieses Programms auf weitere Starts wartet, wartet ein anderer Benutzer. Ihm wurde nichts mitgeteilt; dieses Fenster wurde eigenständig geöffnet.</translation>
    </message>
    <message>
        <source>Another window of this program does not answer, so this one was opened beside it. What is saved in one is not seen by the other before it is opened again.</source>
        <translation>Ein anderes Fenster dieses Programms antwortet nicht, deshalb wurde dieses daneben geöffnet. Was in dem einen gespeichert wird, ist im anderen erst nach erneutem Öffnen zu sehen.</translation>
    </message>
    <message>
        <source>Any of Them</source>
        <translation>Einer von ihnen</translation>
    </message>
    <message>
        <source>Any of the chosen tags is enough</source>
        <translation>Eines der gewählten Schlagwörter genügt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeile, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As in the Plot</source>
        <translation>Wie im Diagramm</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Als Tabellen</translation>
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
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Zurück zu den Einträgen (Esc)</translation>
    </message>
    <message>
        <source>Begin With No Marks</source>
        <translation>Ohne Markierungen beginnen</translation>
    </message>
    <message>
        <source>Begin a query</source>
        <translation>Beginnen eine Suche</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <source>Both have the tag “{tag}”</source>
        <translation>Beide haben das Schlagwort „{tag}“</translation>
    </message>
    <message numerus="yes">
        <source>Both have the tag “{tag}” and {count} others</source>
        <comment>Both have the tag “{tag}” and {count} other</comment>
        <translation>
            <numerusform>Beide haben das Schlagwort „{tag}“ und {count} weiteres</numerusform>
            <numerusform>Beide haben das Schlagwort „{tag}“ und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Both link to {link}</source>
        <translation>Beide verweisen auf {link}</translation>
    </message>
    <message numerus="yes">
        <source>Both link to {link} and {count} other places</source>
        <comment>Both link to {link} and {count} other place</comment>
        <translation>
            <numerusform>Beide verweisen auf {link} und {count} weitere Stelle</numerusform>
            <numerusform>Beide verweisen auf {link} und {count} weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>By hours</source>
        <translation>Nach Stunden</translation>
    </message>
    <message>
        <source>By number of records</source>
        <translation>Nach Anzahl der Einträge</translation>
    </message>
    <message>
        <source>By views</source>
        <translation>Nach Aufrufen</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für eine Tabellenkalkulation</translation>
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
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Category, Z to A</source>
        <translation>Kategorie, Z bis A</translation>
    </message>
    <message>
        <source>Changed over time</source>
        <translation>Mit der Zeit verändert</translation>
    </message>
    <message>
        <source>Changes in the folders are looked for</source>
        <translation>Nach Änderungen in den Ordnern suchen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel, Z to A</source>
        <translation>Kanal, Z bis A</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>Kapitel {number}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean</source>
        <translation>Chinesisch, Japanisch und Koreanisch</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the Query</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
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
        <source>Copy Links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
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
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copying failed: {reason}.</source>
        <translation>Das Kopieren ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
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
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
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
        <translation>Löschen</translation>
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
        <source>Deleting {name}</source>
        <translation>Löschen von {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>Beschreibung: {text}</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
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
        <source>Did you mean {fields}?</source>
        <translation>Ist {fields} gemeint?</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>Mag ich nicht</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Drop That Part</source>
        <translation>Diesen Teil weglassen</translation>
    </message>
    <message>
        <source>Drop a folder of records here</source>
        <translation>Einen Ordner mit Einträgen hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation>
            <numerusform>Loslassen, um {count} Objekt zur Bibliothek hinzuzufügen</numerusform>
            <numerusform>Loslassen, um {count} Objekte zur Bibliothek hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add {name} to the library</source>
        <translation>Loslassen, um {name} zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <source>Drop {part}</source>
        <translation>{part} weglassen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
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
        <source>Enter includes, − excludes</source>
        <translation>Eingabe schließt ein, − schließt aus</translation>
    </message>
    <message>
        <source>Enter or double-click to edit, Alt+click for not</source>
        <translation>Eingabe oder Doppelklick: bearbeiten; Alt+Klick: ausschließen</translation>
    </message>
    <message>
        <source>Enter plays the video there</source>
        <translation>Eingabe spielt das Video dort ab</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Eingabe, Leertaste</translation>
    </message>
    <message>
        <source>Entry {number}: {reason}</source>
        <translation>Nummer {number}: {reason}</translation>
    </message>
    <message>
        <source>Entry {place} is left out: {reason}</source>
        <translation>Punkt {place} der Liste wird ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
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
        <source>Every file that could not be read, and everything that was lost in reading.</source>
        <translation>Alle Dateien, die nicht gelesen werden konnten, und alles, was beim Lesen verloren ging.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Library</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Export Library…</source>
        <translation>Bibliothek exportieren …</translation>
    </message>
    <message>
        <source>Export Marks</source>
        <translation>Markierungen exportieren</translation>
    </message>
    <message>
        <source>Export Marks…</source>
        <translation>Markierungen exportieren …</translation>
    </message>
    <message>
        <source>Export Records…</source>
        <translation>Einträge exportieren …</translation>
    </message>
    <message>
        <source>Export What Is Not in the Library</source>
        <translation>Exportieren, was nicht in der Bibliothek ist</translation>
    </message>
    <message>
        <source>Export What Is Not in the Library…</source>
        <translation>Exportieren, was nicht in der Bibliothek ist …</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>{count} Eintrag exportieren</numerusform>
            <numerusform>{count} Einträge exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the library to {file}…</source>
        <translation>Die Bibliothek wird nach {file} exportiert …</translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>{count} Eintrag wird nach {file} exportiert …</numerusform>
            <numerusform>{count} Einträge werden nach {file} exportiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures</source>
        <translation>Bilder abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures for Everything Shown</source>
        <translation>Bilder zu allem Angezeigten abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures from the Network</source>
        <translation>Bilder aus dem Netz abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures…</source>
        <translation>Bilder abrufen …</translation>
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
        <source>Fetching pictures</source>
        <translation>Bilder werden abgerufen</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}</source>
        <translation>Bilder werden abgerufen … {done} von {total}</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}, {rate} a second</source>
        <translation>Bilder werden abgerufen … {done} von {total}, {rate} pro Sekunde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files of videos are played by</source>
        <translation>Videodateien werden abgespielt von</translation>
    </message>
    <message>
        <source>Filter By It</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>Filter, {count} gewählt</numerusform>
            <numerusform>Filter, {count} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
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
        <source>Find in the description</source>
        <translation>In der Beschreibung suchen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Find in the subtitles of this record</source>
        <translation>In den Untertiteln dieses Eintrags suchen</translation>
    </message>
    <message>
        <source>Find in {list}</source>
        <translation>In „{list}“ suchen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders Are Here…</source>
        <translation>Ordner liegen hier …</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>Für Erwachsene</translation>
    </message>
    <message>
        <source>Forget All Marks</source>
        <translation>Alle Markierungen vergessen</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>Verlauf vergessen</translation>
    </message>
    <message>
        <source>Forget History…</source>
        <translation>Verlauf vergessen …</translation>
    </message>
    <message>
        <source>Forget What I Watched and Opened</source>
        <translation>Vergessen, was gesehen und geöffnet wurde</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Früherer Ort</translation>
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
        <source>Google Takeout, history</source>
        <translation>Google Takeout, Verlauf</translation>
    </message>
    <message>
        <source>Google Takeout, playlist</source>
        <translation>Google Takeout, Playlist</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Has just been live</source>
        <translation>War soeben live</translation>
    </message>
    <message>
        <source>Has: {field}</source>
        <translation>Vorhanden: {field}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide Watched</source>
        <translation>Gesehene ausblenden</translation>
    </message>
    <message>
        <source>History was forgotten.</source>
        <translation>Der Verlauf wurde vergessen.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Import From .nfo Files of Kodi…</source>
        <translation>Aus .nfo-Dateien von Kodi importieren …</translation>
    </message>
    <message>
        <source>Import Marks</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Import Marks, a History or a Playlist</source>
        <translation>Markierungen, Verlauf oder Playlist importieren</translation>
    </message>
    <message>
        <source>Import Marks…</source>
        <translation>Markierungen importieren …</translation>
    </message>
    <message>
        <source>Import What Kodi Has as Watched</source>
        <translation>Importieren, was in Kodi als gesehen gilt</translation>
    </message>
    <message>
        <source>Importing marks</source>
        <translation>Markierungen werden importiert</translation>
    </message>
    <message>
        <source>Importing marks…</source>
        <translation>Markierungen werden importiert …</translation>
    </message>
    <message>
        <source>Incomplete download</source>
        <translation>Unvollständig heruntergeladen</translation>
    </message>
    <message>
        <source>It cannot be listed: {reason}</source>
        <translation>Der Inhalt kann nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>It holds more than this version of the program reads of one library file</source>
        <translation>Sie enthält mehr, als diese Version des Programms aus einer Bibliotheksdatei liest</translation>
    </message>
    <message>
        <source>It is a web page, but no history of Google Takeout</source>
        <translation>Das ist eine Webseite, aber kein Verlauf von Google Takeout</translation>
    </message>
    <message>
        <source>It is an archive, but neither of NewPipe nor of Google Takeout with a history of YouTube. Unpack it and import what is in it</source>
        <translation>Das ist ein Archiv, aber weder von NewPipe noch von Google Takeout mit einem Verlauf von YouTube. Bitte entpacken und importieren, was darin ist</translation>
    </message>
    <message>
        <source>It is empty and not the folder that it was, as where a disk is not mounted: its records are kept. Take it out of the library if they are to go</source>
        <translation>Er ist leer und nicht mehr derselbe Ordner, wie bei einem Datenträger, der nicht eingehängt ist: Seine Einträge bleiben erhalten. Sollen sie verschwinden, den Ordner aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>It is larger than {most} MB</source>
        <translation>Sie ist größer als {most} MB</translation>
    </message>
    <message>
        <source>It is no entry of a history</source>
        <translation>Das gehört zu keinem Verlauf</translation>
    </message>
    <message>
        <source>It is no entry of a history or a playlist</source>
        <translation>Das gehört zu keinem Verlauf und keiner Playlist</translation>
    </message>
    <message>
        <source>It is no library file of vidbrowser</source>
        <translation>Das ist keine Bibliotheksdatei von vidbrowser</translation>
    </message>
    <message>
        <source>It is no mark of a video</source>
        <translation>Das ist keine Markierung eines Videos</translation>
    </message>
    <message>
        <source>It is no site and id</source>
        <translation>Das sind nicht Website und Kennung</translation>
    </message>
    <message>
        <source>It is not a whole JPEG, PNG, WebP or GIF picture.</source>
        <translation>Es ist kein vollständiges JPEG-, PNG-, WebP- oder GIF-Bild.</translation>
    </message>
    <message>
        <source>It is nothing that marks can be read from</source>
        <translation>Daraus lassen sich keine Markierungen lesen</translation>
    </message>
    <message>
        <source>It lists no videos</source>
        <translation>Darin stehen keine Videos</translation>
    </message>
    <message>
        <source>It names no video</source>
        <translation>Kein Video ist genannt</translation>
    </message>
    <message>
        <source>It names no video: it is gone, or was no video</source>
        <translation>Kein Video ist genannt: Es ist gelöscht oder war keines</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>Es beruht auf:</translation>
    </message>
    <message>
        <source>It tells of more than {most} videos</source>
        <translation>Sie nennt mehr als {most} Videos</translation>
    </message>
    <message>
        <source>It was broken off: pictures are not fetched now.</source>
        <translation>Das wurde abgebrochen: Zurzeit werden keine Bilder abgerufen.</translation>
    </message>
    <message>
        <source>It was not watched</source>
        <translation>Das Video wurde nicht angesehen</translation>
    </message>
    <message>
        <source>It was shown as an advertisement</source>
        <translation>Es wurde als Werbung gezeigt</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program</source>
        <translation>Sie wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program, which can open it</source>
        <translation>Sie wurde von einer neueren Version dieses Programms geschrieben, die sie öffnen kann</translation>
    </message>
    <message>
        <source>Its Duplicates</source>
        <translation>Seine Dubletten</translation>
    </message>
    <message>
        <source>Its address leads to no video</source>
        <translation>Die Adresse führt zu keinem Video</translation>
    </message>
    <message>
        <source>Its database cannot be read: {reason}</source>
        <translation>Die Datenbank darin lässt sich nicht lesen: {reason}</translation>
    </message>
    <message>
        <source>Its database is larger than {most} MB</source>
        <translation>Die Datenbank darin ist größer als {most} MB</translation>
    </message>
    <message>
        <source>Its files cannot be looked at: {reason}</source>
        <translation>Seine Dateien sind nicht zugänglich: {reason}</translation>
    </message>
    <message>
        <source>JSON or CSV (*.json *.csv)</source>
        <translation>JSON oder CSV (*.json *.csv)</translation>
    </message>
    <message>
        <source>Jump to a title</source>
        <translation>Springen zu einem Titel</translation>
    </message>
    <message>
        <source>Keeping it for the next start failed: {reason}.</source>
        <translation>Das Speichern für den nächsten Start ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Keeping marks…</source>
        <translation>Markierungen werden gesichert …</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Für später vorgemerkt</translation>
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
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind, Z to A</source>
        <translation>Art, Z bis A</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language, Z to A</source>
        <translation>Sprache, Z bis A</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Last watched</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Least commented</source>
        <translation>Am wenigsten kommentiert</translation>
    </message>
    <message>
        <source>Least liked</source>
        <translation>Am wenigsten beliebt</translation>
    </message>
    <message>
        <source>Least viewed</source>
        <translation>Am wenigsten aufgerufen</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Ausschließen</translation>
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
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Library Pane</source>
        <translation>Bibliotheksbereich</translation>
    </message>
    <message>
        <source>Library files (*{ending})</source>
        <translation>Bibliotheksdateien (*{ending})</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Mag ich</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}” are not opened; copy it to use it elsewhere.</source>
        <translation>Verknüpfungen, die mit „{scheme}“ beginnen, werden nicht geöffnet; kopiert kann die Adresse anderswo verwendet werden.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List, Z to A</source>
        <translation>Liste, Z bis A</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live or upcoming</source>
        <translation>Live oder demnächst</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>Live-Status</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>Loading the library…</source>
        <translation>Bibliothek wird geladen …</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen …</translation>
    </message>
    <message>
        <source>Loading what was kept of it failed: {reason}.</source>
        <translation>Das Laden des Gespeicherten ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Looking for what is related…</source>
        <translation>Verwandte Einträge werden gesucht …</translation>
    </message>
    <message>
        <source>Looking through folders…</source>
        <translation>Ordner werden durchgesehen …</translation>
    </message>
    <message>
        <source>Looking where it is failed: {reason}.</source>
        <translation>Der Ort konnte nicht bestimmt werden: {reason}.</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>M3U8-Wiedergabeliste</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Marks are written to {file}…</source>
        <translation>Markierungen werden nach {file} geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos exported to {file}</source>
        <translation>
            <numerusform>Markierungen von {count} Video nach {file} exportiert</numerusform>
            <numerusform>Markierungen von {count} Videos nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported</source>
        <comment>Marks of one video imported</comment>
        <translation>
            <numerusform>Markierungen eines Videos importiert</numerusform>
            <numerusform>Markierungen von {count} Videos importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported; the others were so already.</source>
        <translation>
            <numerusform>Markierungen von {count} Video importiert; die anderen waren schon so.</numerusform>
            <numerusform>Markierungen von {count} Videos importiert; die anderen waren schon so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>Nur für Mitglieder</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Fehlt: {field}</translation>
    </message>
    <message>
        <source>More than {most} levels are within each other here</source>
        <translation>Hier sind mehr als {most} Ebenen ineinander verschachtelt</translation>
    </message>
    <message>
        <source>More than {most} redirections.</source>
        <translation>Mehr als {most} Weiterleitungen.</translation>
    </message>
    <message>
        <source>Most commented</source>
        <translation>Am meisten kommentiert</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>Am beliebtesten</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>Am meisten aufgerufen</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Moving {name}</source>
        <translation>Verschieben von {name}</translation>
    </message>
    <message>
        <source>My Tags</source>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message>
        <source>My Tags and Note</source>
        <translation>Meine Schlagwörter und Notiz</translation>
    </message>
    <message>
        <source>My Tags and Note…</source>
        <translation>Meine Schlagwörter und Notiz …</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Meine Bewertung</translation>
    </message>
    <message>
        <source>My rating, lowest first</source>
        <translation>Meine Bewertung, niedrigste zuerst</translation>
    </message>
    <message>
        <source>My tag</source>
        <translation>Mein Schlagwort</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>Meine Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>My tags that all {count} selected videos have</source>
        <translation>
            <numerusform>Meine Schlagwörter, die {count} ausgewähltes Video hat</numerusform>
            <numerusform>Meine Schlagwörter, die alle {count} ausgewählten Videos haben</numerusform>
        </translation>
    </message>
    <message>
        <source>My tags, with commas between them</source>
        <translation>Meine Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation>NDJSON, ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>NUL characters are shown as �</source>
        <translation>NUL-Zeichen werden als � angezeigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
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
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
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
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>No entry of the list gives a record</source>
        <translation>Kein Punkt der Liste ergibt einen Eintrag</translation>
    </message>
    <message>
        <source>No file manager showed {file}</source>
        <translation>Kein Dateimanager hat {file} angezeigt</translation>
    </message>
    <message>
        <source>No file of the video lies beside the record.</source>
        <translation>Neben dem Eintrag liegt keine Datei des Videos.</translation>
    </message>
    <message>
        <source>No font here has {letters}. Debian&apos;s are in {packages}.</source>
        <translation>Keine Schrift auf diesem System enthält {letters}. Unter Debian stehen sie in {packages}.</translation>
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
        <source>No record files here ({endings}); {there}</source>
        <translation>Keine Dateien mit Einträgen hier ({endings}); {there}</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Einträge</translation>
    </message>
    <message>
        <source>No records here; {there}</source>
        <translation>Keine Einträge hier; {there}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not all could be imported.</source>
        <translation>Nicht alles ließ sich importieren.</translation>
    </message>
    <message>
        <source>Not all subtitles of {folder} are searched: {reason}.</source>
        <translation>Nicht alle Untertitel von {folder} werden durchsucht: {reason}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not said in this record</source>
        <translation>In diesem Eintrag nicht gesagt</translation>
    </message>
    <message>
        <source>Not there at the moment: {folders}</source>
        <translation>Zurzeit nicht vorhanden: {folders}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Nichts vermerken</translation>
    </message>
    <message>
        <source>Note when</source>
        <translation>Vermerken, wann</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out</source>
        <translation>Es folgt nichts, was ausgeschlossen werden könnte</translation>
    </message>
    <message>
        <source>Nothing follows {text}</source>
        <translation>Auf {text} folgt nichts</translation>
    </message>
    <message>
        <source>Nothing is between the parentheses</source>
        <translation>Zwischen den Klammern steht nichts</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nichts heißt „{text}“.</translation>
    </message>
    <message>
        <source>Nothing is related to this record.</source>
        <translation>Mit diesem Eintrag ist nichts verwandt.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be exported.</source>
        <translation>Es wird nichts angezeigt, was exportiert werden könnte.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no pictures are fetched. A click ends that.</source>
        <translation>Nichts verlässt diesen Rechner: Es werden keine Bilder abgerufen. Ein Klick beendet das.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Number of records shown</source>
        <translation>Anzahl der gezeigten Einträge</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} records the description is missing: their files could not be read.</source>
        <translation>
            <numerusform>Bei {count} Eintrag fehlt die Beschreibung: Seine Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>Bei {count} Einträgen fehlt die Beschreibung: Ihre Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off-line</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>On-line</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only folders and files can be added.</source>
        <translation>Nur Ordner und Dateien können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>Nur Adressen mit http und https werden abgerufen.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP can be used.</source>
        <translation>Nur Proxys, die HTTP sprechen, können verwendet werden.</translation>
    </message>
    <message>
        <source>Only the first {most} links can be followed here.</source>
        <translation>Nur den ersten {most} Verknüpfungen kann hier gefolgt werden.</translation>
    </message>
    <message>
        <source>Only when asked ({key})</source>
        <translation>Nur auf Wunsch ({key})</translation>
    </message>
    <message>
        <source>Only {most} characters of YAML are read; the rest is left out</source>
        <translation>Nur {most} Zeichen YAML werden gelesen; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>Only {most} entries of a list are read</source>
        <translation>Von einer Liste werden nur {most} Punkte gelesen</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>Anderen Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>Datei öffnen</translation>
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
        <source>Open Link</source>
        <translation>Link öffnen</translation>
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
        <source>Open Video File</source>
        <translation>Videodatei öffnen</translation>
    </message>
    <message>
        <source>Open Videos</source>
        <translation>Videos öffnen</translation>
    </message>
    <message>
        <source>Open Web Page</source>
        <translation>Webseite öffnen</translation>
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
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened longest ago</source>
        <translation>Am längsten nicht geöffnet</translation>
    </message>
    <message>
        <source>Opening the library failed.</source>
        <translation>Das Öffnen der Bibliothek ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Opens a list of choosers</source>
        <translation>Öffnet eine Liste der Filter</translation>
    </message>
    <message>
        <source>Opens a list of values</source>
        <translation>Öffnet eine Liste von Werten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Others Like This</source>
        <translation>Ähnliche Einträge</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet für DuckDB, Spark und Ähnliches</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>Teil der Suche</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>Bild verschwunden</translation>
    </message>
    <message>
        <source>Pictures are fetched from the network. Click to work off-line.</source>
        <translation>Bilder werden aus dem Netz abgerufen. Ein Klick schaltet auf offline.</translation>
    </message>
    <message>
        <source>Pictures are never fetched. Edit › Settings changes that.</source>
        <translation>Bilder werden nie abgerufen. Unter Bearbeiten › Einstellungen lässt sich das ändern.</translation>
    </message>
    <message>
        <source>Pictures are on the network. Their servers would learn which you look at.</source>
        <translation>Die Bilder liegen im Netz. Deren Server würden erfahren, welche angesehen werden.</translation>
    </message>
    <message>
        <source>Pictures from the network</source>
        <translation>Bilder aus dem Netz</translation>
    </message>
    <message>
        <source>Pictures of records come from the addresses that stand in them. Those servers learn which pictures you look at. View › Fetch Pictures from the Network takes it back.</source>
        <translation>Die Bilder kommen von den Adressen, die in den Einträgen stehen. Die Server dort erfahren, welche Bilder angesehen werden. Mit Ansicht › Bilder aus dem Netz abrufen lässt sich das zurücknehmen.</translation>
    </message>
    <message>
        <source>Pictures that have been fetched</source>
        <translation>Abgerufene Bilder</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>Bilder: {done} von {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}, a server asks to wait</source>
        <translation>Bilder: {done} von {total}, ein Server bittet zu warten</translation>
    </message>
    <message>
        <source>Place in file</source>
        <translation>Platz in der Datei</translation>
    </message>
    <message>
        <source>Place in list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>Plots as Tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Port {port} is not one of web servers.</source>
        <translation>Port {port} ist keiner von Webservern.</translation>
    </message>
    <message>
        <source>Premium only</source>
        <translation>Nur mit Premium</translation>
    </message>
    <message>
        <source>Press a new key for {command}.</source>
        <translation>Neue Taste für „{command}“ drücken.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
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
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Problem Files</source>
        <translation>Fehlerhafte Dateien</translation>
    </message>
    <message>
        <source>Problem Files…</source>
        <translation>Fehlerhafte Dateien …</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>Fehlerhafte Dateien</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published by day</source>
        <translation>Veröffentlicht nach Tag</translation>
    </message>
    <message>
        <source>Published by month</source>
        <translation>Veröffentlicht nach Monat</translation>
    </message>
    <message>
        <source>Published by weekday and hour (UTC)</source>
        <translation>Nach Wochentag und Stunde (UTC)</translation>
    </message>
    <message>
        <source>Published by year</source>
        <translation>Veröffentlicht nach Jahr</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>Rating taken off {count} videos</source>
        <comment>Rating taken off {count} video</comment>
        <translation>
            <numerusform>Bewertung von {count} Video entfernt</numerusform>
            <numerusform>Bewertung von {count} Videos entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating taken off {title}</source>
        <translation>Bewertung von {title} entfernt</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>Das Lesen ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Reading records…</source>
        <translation>Einträge werden gelesen …</translation>
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
        <source>Reading subtitles</source>
        <translation>Untertitel werden gelesen</translation>
    </message>
    <message>
        <source>Reading subtitles… {done} of {total}</source>
        <translation>Untertitel werden gelesen … {done} von {total}</translation>
    </message>
    <message>
        <source>Reading the subtitles was cancelled: not all are searched. F5 goes on.</source>
        <translation>Das Lesen der Untertitel wurde abgebrochen: Nicht alle werden durchsucht. F5 setzt es fort.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Fassungen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading this file failed, see the log; the file is passed over</source>
        <translation>Das Lesen dieser Datei ist fehlgeschlagen, siehe Protokoll; die Datei wird übergangen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Recorded live</source>
        <translation>Live aufgezeichnet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records ({endings})</source>
        <translation>Einträge ({endings})</translation>
    </message>
    <message>
        <source>Records are small text files ({endings}), one a video. They are found here by whatever is in them, as fast as you type.</source>
        <translation>Einträge sind kleine Textdateien ({endings}), je Video eine. Hier sind sie nach allem zu finden, was darin steht, schon während des Tippens.</translation>
    </message>
    <message>
        <source>Records cannot be sorted by this.</source>
        <translation>Danach können Einträge nicht sortiert werden.</translation>
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
        <source>Related</source>
        <translation>Verwandte Einträge</translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>Entfernen von {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>Umbenennen von {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replacing {name}</source>
        <translation>Ersetzen von {name}</translation>
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
        <source>Right and Left go to links, Enter opens one.</source>
        <translation>Pfeil rechts und links gehen zu Links, die Eingabetaste öffnet einen.</translation>
    </message>
    <message>
        <source>Room for fetched pictures</source>
        <translation>Platz für abgerufene Bilder</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Save the Query</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save the Query…</source>
        <translation>Suche speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Als {name} gespeichert.</translation>
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
        <source>Saving {name}</source>
        <translation>Speichern von {name}</translation>
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
        <source>Search in Subtitles</source>
        <translation>In Untertiteln suchen</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Series, Z to A</source>
        <translation>Serie, Z bis A</translation>
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
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Umschalt mit diesen</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurzvideo</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show Comments</source>
        <translation>Kommentare anzeigen</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show More Comments</source>
        <translation>Weitere Kommentare anzeigen</translation>
    </message>
    <message>
        <source>Show Related Records</source>
        <translation>Verwandte Einträge anzeigen</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the record that is selected</source>
        <translation>Den ausgewählten Eintrag anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} Versions</source>
        <translation>
            <numerusform>{count} Fassung anzeigen</numerusform>
            <numerusform>{count} Fassungen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown are the first {most} of {length} characters of this description.</source>
        <translation>Angezeigt werden die ersten {most} von {length} Zeichen dieser Beschreibung.</translation>
    </message>
    <message>
        <source>Shows folders of video records. Record files are only ever read, and nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>Zeigt Ordner mit Video-Einträgen. Die Dateien der Einträge werden nur gelesen. Nichts verlässt diesen Rechner, außer dem, was geöffnet wird, und Bildabrufen, sobald sie erlaubt sind.</translation>
    </message>
    <message>
        <source>Signed in only</source>
        <translation>Nur angemeldet</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>Ähnlich wie</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site, Z to A</source>
        <translation>Website, Z bis A</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinste</translation>
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
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard, and J and K for the next and the previous record</source>
        <translation>Standard, dazu J und K für den nächsten und den vorigen Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>Star taken off {count} videos</source>
        <comment>Star taken off {count} video</comment>
        <translation>
            <numerusform>Stern von {count} Video entfernt</numerusform>
            <numerusform>Stern von {count} Videos entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Star taken off {title}</source>
        <translation>Stern von {title} entfernt</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Subtitles are not searched any more; what was read of them is removed.</source>
        <translation>Untertitel werden nicht mehr durchsucht; was davon gelesen wurde, ist entfernt.</translation>
    </message>
    <message>
        <source>Subtitles are not searched yet, so what is said is not found. View › Search in Subtitles changes that.</source>
        <translation>Untertitel werden noch nicht durchsucht, so wird nicht gefunden, was gesagt wird. Ansicht › In Untertiteln suchen ändert das.</translation>
    </message>
    <message>
        <source>Subtitles are read in the background; the query said:word finds what is said.</source>
        <translation>Untertitel werden im Hintergrund gelesen; die Suche said:wort findet, was gesagt wird.</translation>
    </message>
    <message>
        <source>Subtitles are still being read: what is said is not found everywhere.</source>
        <translation>Untertitel werden noch gelesen: Was gesagt wird, ist noch nicht überall zu finden.</translation>
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
        <source>Table copied</source>
        <translation>Die Tabelle wurde kopiert</translation>
    </message>
    <message>
        <source>Tabs that indent are read as blanks</source>
        <translation>Tabulatoren, die einrücken, werden als Leerzeichen gelesen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags and note of {title} changed</source>
        <translation>Schlagwörter und Notiz von {title} geändert</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {count} videos changed</source>
        <comment>Tags of {count} video changed</comment>
        <translation>
            <numerusform>Schlagwörter von {count} Video geändert</numerusform>
            <numerusform>Schlagwörter von {count} Videos geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, Note</source>
        <translation>Schlagwörter, Notiz</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>Schlagwörter, Z bis A</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The JSON is damaged</source>
        <translation>Das JSON ist beschädigt</translation>
    </message>
    <message>
        <source>The JSON is damaged at byte {place} of {size}</source>
        <translation>Das JSON ist bei Byte {place} von {size} beschädigt</translation>
    </message>
    <message>
        <source>The JSON is damaged: {reason}</source>
        <translation>Das JSON ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The TOML front matter has a key of too many parts</source>
        <translation>Der TOML-Kopfteil hat einen Schlüssel aus zu vielen Teilen</translation>
    </message>
    <message>
        <source>The TOML front matter is longer than {most} characters</source>
        <translation>Der TOML-Kopfteil ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>The TOML front matter is nested too deeply</source>
        <translation>Der TOML-Kopfteil ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The XML declares a document type or entities; it is not read</source>
        <translation>Das XML erklärt einen Dokumenttyp oder Entitäten; es wird nicht gelesen</translation>
    </message>
    <message>
        <source>The XML has too many elements, or within each other</source>
        <translation>Das XML hat zu viele Elemente oder zu viele ineinander</translation>
    </message>
    <message>
        <source>The XML is damaged: {reason}</source>
        <translation>Das XML ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The address of the picture cannot be read.</source>
        <translation>Die Adresse des Bildes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation>Die Adresse des Bildes ist zu lang.</translation>
    </message>
    <message>
        <source>The alias *{name} is not followed</source>
        <translation>Dem Alias *{name} wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is left out</source>
        <translation>Der Anker &amp;{name} wird ausgelassen</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}</source>
        <translation>Das Archiv ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The comments could not be read: {reason}.</source>
        <translation>Die Kommentare konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The damaged file of your marks is now {file}.</source>
        <translation>Die beschädigte Datei der Markierungen ist jetzt {file}.</translation>
    </message>
    <message>
        <source>The description failed: {reason}.</source>
        <translation>Die Beschreibung konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The export was cancelled: nothing was written.</source>
        <translation>Der Export wurde abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file could not be read in time, its disk did not answer; rescan to try again</source>
        <translation>Die Datei konnte nicht rechtzeitig gelesen werden, ihr Datenträger hat nicht geantwortet; ein erneutes Einlesen versucht es noch einmal</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file gives neither a title nor a video&apos;s id</source>
        <translation>Die Datei nennt weder einen Titel noch die Kennung eines Videos</translation>
    </message>
    <message>
        <source>The file gives no title</source>
        <translation>Die Datei nennt keinen Titel</translation>
    </message>
    <message>
        <source>The file has no front matter and is no UTF-8 text</source>
        <translation>Die Datei hat keinen Kopfteil und ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>The file has no front matter: its first line is not ---</source>
        <translation>Die Datei hat keinen Kopfteil: Ihre erste Zeile ist nicht ---</translation>
    </message>
    <message>
        <source>The file holds a list, not what is known of a video</source>
        <translation>Die Datei enthält eine Liste, nicht das, was über ein Video bekannt ist</translation>
    </message>
    <message>
        <source>The file holds a number that is too long</source>
        <translation>Die Datei enthält eine zu lange Zahl</translation>
    </message>
    <message>
        <source>The file holds a single value, not what is known of a video</source>
        <translation>Die Datei enthält einen einzelnen Wert, nicht das, was über ein Video bekannt ist</translation>
    </message>
    <message>
        <source>The file holds no JSON</source>
        <translation>Die Datei enthält kein JSON</translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation>Die Datei enthält keine Kommentare.</translation>
    </message>
    <message>
        <source>The file holds several videos; save each in a file of its own</source>
        <translation>Die Datei enthält mehrere Videos; jedes in einer eigenen Datei speichern</translation>
    </message>
    <message>
        <source>The file is JSON that tells of no video</source>
        <translation>Die Datei ist JSON, das von keinem Video handelt</translation>
    </message>
    <message>
        <source>The file is cut off; it ends within the JSON</source>
        <translation>Die Datei ist abgeschnitten; sie endet mitten im JSON</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is gone; it was there when the folder was read</source>
        <translation>Die Datei ist weg; sie war noch da, als der Ordner gelesen wurde</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB</source>
        <translation>Die Datei ist größer als {most} MB</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>Die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The file is no .nfo of a video</source>
        <translation>Die Datei ist keine .nfo eines Videos</translation>
    </message>
    <message>
        <source>The file is no list of videos: its first entry does not begin with -</source>
        <translation>Die Datei ist keine Liste von Videos: Ihr erster Punkt beginnt nicht mit -</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>The file may not be read; its permissions forbid it</source>
        <translation>Die Datei darf nicht gelesen werden; ihre Zugriffsrechte verbieten es</translation>
    </message>
    <message>
        <source>The file of your marks is damaged or gone: {file}</source>
        <translation>Die Datei der Markierungen ist beschädigt oder fehlt: {file}</translation>
    </message>
    <message>
        <source>The file tells of a list of videos, not of one</source>
        <translation>Die Datei beschreibt eine Liste von Videos, nicht eines</translation>
    </message>
    <message>
        <source>The file tells of no single video</source>
        <translation>Die Datei beschreibt kein einzelnes Video</translation>
    </message>
    <message>
        <source>The file was opened at its beginning. Choose a player in the settings that can be told where to begin.</source>
        <translation>Die Datei wurde an ihrem Anfang geöffnet. In den Einstellungen lässt sich ein Programm wählen, das an einer Stelle beginnen kann.</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>Die erste Stelle; Eingabe spielt das Video dort ab.</numerusform>
            <numerusform>Die ersten {count} Stellen; Eingabe spielt das Video dort ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
        <translation>
            <numerusform>Die ersten {most} von {count} Eintrag werden gezogen.</numerusform>
            <numerusform>Die ersten {most} von {count} Einträgen werden gezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be listed: {reason}</source>
        <translation>Der Ordner kann nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>The front matter gives neither a title nor a video&apos;s id (vid_id)</source>
        <translation>Der Kopfteil nennt weder einen Titel noch die ID eines Videos (vid_id)</translation>
    </message>
    <message>
        <source>The front matter has more than {most} lines</source>
        <translation>Der Kopfteil hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>The front matter has no closing line {mark}</source>
        <translation>Der Kopfteil hat keine schließende Zeile {mark}</translation>
    </message>
    <message>
        <source>The front matter has no lines of the form key: value</source>
        <translation>Der Kopfteil hat keine Zeilen der Form Schlüssel: Wert</translation>
    </message>
    <message>
        <source>The front matter is empty</source>
        <translation>Der Kopfteil ist leer</translation>
    </message>
    <message>
        <source>The front matter is longer than {most} characters</source>
        <translation>Der Kopfteil ist länger als {most} Zeichen</translation>
    </message>
    <message>
        <source>The front matter is nested too deeply</source>
        <translation>Der Kopfteil ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The front matter is not TOML: {reason}</source>
        <translation>Der Kopfteil ist kein TOML: {reason}</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML</source>
        <translation>Der Kopfteil ist kein gültiges YAML</translation>
    </message>
    <message>
        <source>The import was cancelled; your marks are as they were.</source>
        <translation>Der Import wurde abgebrochen; die Markierungen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The library file has no marks</source>
        <translation>Die Bibliotheksdatei enthält keine Markierungen</translation>
    </message>
    <message>
        <source>The library file has no record at this place any more</source>
        <translation>Die Bibliotheksdatei hat an diesem Platz keinen Eintrag mehr</translation>
    </message>
    <message>
        <source>The library file holds no record</source>
        <translation>Die Bibliotheksdatei enthält keinen Eintrag</translation>
    </message>
    <message>
        <source>The library file holds something that is no record</source>
        <translation>Die Bibliotheksdatei enthält etwas, das kein Eintrag ist</translation>
    </message>
    <message>
        <source>The library file is damaged; have it written again, or copied again</source>
        <translation>Die Bibliotheksdatei ist beschädigt; sie muss neu geschrieben oder neu kopiert werden</translation>
    </message>
    <message>
        <source>The link leads out of the folder; it is not followed</source>
        <translation>Die Verknüpfung führt aus dem Ordner hinaus; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The link leads to a file that is not there</source>
        <translation>Die Verknüpfung führt zu einer Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>The link leads to a folder; it is not followed</source>
        <translation>Die Verknüpfung führt zu einem Ordner; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: {reason}. F5 tries again.</source>
        <translation>Die Liste konnte nicht aktualisiert werden: {reason}. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>The list has no record at this place any more</source>
        <translation>Die Liste hat an diesem Platz keinen Eintrag mehr</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation>Das Protokoll kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The oldest version</source>
        <translation>Die älteste Fassung</translation>
    </message>
    <message>
        <source>The overview could not be counted: {reason}.</source>
        <translation>Der Überblick konnte nicht gezählt werden: {reason}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: {reason}.</source>
        <translation>Das Bild konnte nicht geladen werden: {reason}.</translation>
    </message>
    <message>
        <source>The picture did not come along in the library file.</source>
        <translation>Das Bild ist in der Bibliotheksdatei nicht enthalten.</translation>
    </message>
    <message>
        <source>The picture has more than {most} bytes.</source>
        <translation>Das Bild hat mehr als {most} Bytes.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>Das Bild hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>The picture is built to take long to decode.</source>
        <translation>Das Bild ist so gebaut, dass sein Dekodieren lange dauert.</translation>
    </message>
    <message>
        <source>The picture is not a file.</source>
        <translation>Das Bild ist keine Datei.</translation>
    </message>
    <message>
        <source>The picture is not inside the record&apos;s folder.</source>
        <translation>Das Bild liegt nicht im Ordner des Eintrags.</translation>
    </message>
    <message>
        <source>The picture is on the network.
Click here to fetch pictures.</source>
        <translation>Das Bild liegt im Netz.
Hier klicken, um Bilder abzurufen.</translation>
    </message>
    <message>
        <source>The picture is on the network.
The settings say not to fetch it.</source>
        <translation>Das Bild liegt im Netz.
Die Einstellungen untersagen, es zu holen.</translation>
    </message>
    <message>
        <source>The picture no longer exists at its source (status {status}).</source>
        <translation>Das Bild gibt es an seiner Quelle nicht mehr (Status {status}).</translation>
    </message>
    <message>
        <source>The picture took too long to come.</source>
        <translation>Das Laden des Bildes hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The picture&apos;s file cannot be read.</source>
        <translation>Die Datei des Bildes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>Die Datei des Bildes ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The plots were written to {file}</source>
        <translation>Die Diagramme wurden in {file} geschrieben</translation>
    </message>
    <message>
        <source>The process that read this file ended; the file is passed over</source>
        <translation>Der Prozess, der diese Datei las, wurde beendet; die Datei wird übergangen</translation>
    </message>
    <message>
        <source>The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours.</source>
        <translation>Das Programm läuft weiter. Nichts davon wird irgendwohin gesendet; was kopiert wird, kann Namen eigener Dateien enthalten.</translation>
    </message>
    <message>
        <source>The program works off-line. The menu View changes that.</source>
        <translation>Das Programm arbeitet offline. Das Menü „Ansicht“ ändert das.</translation>
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
        <source>The record names no picture.</source>
        <translation>Der Eintrag nennt kein Bild.</translation>
    </message>
    <message>
        <source>The same list: {list}</source>
        <translation>Dieselbe Liste: {list}</translation>
    </message>
    <message>
        <source>The same series: {series}</source>
        <translation>Dieselbe Serie: {series}</translation>
    </message>
    <message>
        <source>The saved search {name} was deleted.</source>
        <translation>Die gespeicherte Suche {name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>The saved searches could not be written ({reason}) and are as shown until the program ends.</source>
        <translation>Die gespeicherten Suchen konnten nicht geschrieben werden ({reason}); bis zum Ende des Programms gelten sie wie gezeigt.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Die Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>Der Server hat mit Status {status} geantwortet.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>Der Server bittet, eine Weile nicht gefragt zu werden.</translation>
    </message>
    <message>
        <source>The server could not be reached, or broke off.</source>
        <translation>Der Server war nicht erreichbar oder hat abgebrochen.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one asked for.</source>
        <translation>Der Server konnte nicht nachweisen, dass er der gefragte ist.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
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
    <message>
        <source>The subtitles could not be read: {reason}.</source>
        <translation>Die Untertitel konnten nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The subtitles of {folder} are not read: it is not there at the moment.</source>
        <translation>Die Untertitel von {folder} werden nicht gelesen: Der Ordner ist im Moment nicht da.</translation>
    </message>
    <message>
        <source>The subtitles of {folder} cannot be searched: {reason}. F5 reads them anew.</source>
        <translation>Die Untertitel von {folder} können nicht durchsucht werden: {reason}. F5 liest sie neu.</translation>
    </message>
    <message>
        <source>The sums failed: {reason}.</source>
        <translation>Die Summen konnten nicht gebildet werden: {reason}.</translation>
    </message>
    <message>
        <source>The sums follow when the library has been read.</source>
        <translation>Die Summen folgen, wenn die Bibliothek gelesen ist.</translation>
    </message>
    <message>
        <source>The table is damaged: {reason}</source>
        <translation>Die Tabelle ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>The timeline could not be counted: {reason}.</source>
        <translation>Die Zeitleiste konnte nicht gezählt werden: {reason}.</translation>
    </message>
    <message>
        <source>The type {tag} makes nothing here; the value is left out</source>
        <translation>Der Typ {tag} bewirkt hier nichts; der Wert wird ausgelassen</translation>
    </message>
    <message>
        <source>The values could not be counted: {reason}.</source>
        <translation>Die Werte konnten nicht gezählt werden: {reason}.</translation>
    </message>
    <message>
        <source>The video no longer exists at its source, and so its picture.</source>
        <translation>Das Video gibt es an seiner Quelle nicht mehr, und so auch sein Bild nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>Den {count} ausgewählten</numerusform>
            <numerusform>Die {count} ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is a good copy of {date} with marks of {count} videos. The damaged file is set aside, not removed.</source>
        <translation>
            <numerusform>Es gibt eine gute Kopie vom {date} mit Markierungen von {count} Video. Die beschädigte Datei wird beiseitegelegt, nicht gelöscht.</numerusform>
            <numerusform>Es gibt eine gute Kopie vom {date} mit Markierungen von {count} Videos. Die beschädigte Datei wird beiseitegelegt, nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search called {name}.</source>
        <translation>Es gibt schon eine gespeicherte Suche namens {name}.</translation>
    </message>
    <message>
        <source>There is no good copy. What is left of the file is set aside when you begin with no marks; nothing is removed.</source>
        <translation>Es gibt keine gute Kopie. Wird ohne Markierungen begonnen, wird beiseitegelegt, was von der Datei übrig ist; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>There is no library file in the library.</source>
        <translation>In der Bibliothek ist keine Bibliotheksdatei.</translation>
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
        <translation>Sie werden nur gelesen, nie verändert. Nichts verlässt diesen Rechner, außer dem, was geöffnet wird, und Bildabrufen, sobald sie erlaubt sind.</translation>
    </message>
    <message>
        <source>They are shown here as soon as the first are read.</source>
        <translation>Sie erscheinen hier, sobald die ersten gelesen sind.</translation>
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
        <source>This could not be found: {reason}.</source>
        <translation>Das konnte nicht ermittelt werden: {reason}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file with a record in it</source>
        <translation>Das ist ein Ordner, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This is a pipe, not a file with a record in it</source>
        <translation>Das ist eine Pipe, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This is a socket or device, not a file with a record in it</source>
        <translation>Das ist ein Socket oder Gerät, keine Datei mit einem Eintrag</translation>
    </message>
    <message>
        <source>This link does not say where it leads and is not opened.</source>
        <translation>Dieser Link sagt nicht, wohin er führt, und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link holds no e-mail address and is not opened.</source>
        <translation>Dieser Link enthält keine E-Mail-Adresse und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This link holds no valid host name and is not opened.</source>
        <translation>Dieser Link enthält keinen gültigen Rechnernamen und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing</source>
        <translation>Diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation>Diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>This quote is not closed</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>Titel, Z bis A</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Under 4 minutes</source>
        <translation>Unter 4 Minuten</translation>
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
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>Unfertige Dateien</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>Nicht gelistet</translation>
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
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>Die Kopie verwenden</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Videos of “{name}” are opened from {folder}.</source>
        <translation>Videos aus „{name}“ werden aus {folder} geöffnet.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Was live</source>
        <translation>War live</translation>
    </message>
    <message>
        <source>Watch Later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Watch later</source>
        <translation>Später ansehen</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Watched longest ago</source>
        <translation>Am längsten nicht gesehen</translation>
    </message>
    <message>
        <source>Watching it failed: {reason}.</source>
        <translation>Das Überwachen ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>What !!binary stands for is no text; it is left out</source>
        <translation>Wofür !!binary steht, ist kein Text; es wird ausgelassen</translation>
    </message>
    <message>
        <source>What channels, categories and tags are ranked by</source>
        <translation>Wonach Kanäle, Kategorien und Schlagwörter geordnet werden</translation>
    </message>
    <message>
        <source>What has been read of an import</source>
        <translation>Was von einem Import gelesen ist</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined.</source>
        <translation>Was weggefallen ist, ist durchgestrichen; was neu ist, ist unterstrichen.</translation>
    </message>
    <message>
        <source>What is not {encoding} is shown as �</source>
        <translation>Was kein {encoding} ist, wird als � angezeigt</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What is shown has no pictures on the network.</source>
        <translation>Zum Angezeigten gibt es keine Bilder im Netz.</translation>
    </message>
    <message>
        <source>What the system has</source>
        <translation>dem Programm des Systems</translation>
    </message>
    <message>
        <source>What was kept of {folder} cannot be used ({reason}): it is read anew from its files.</source>
        <translation>Was von {folder} gespeichert war, ist nicht brauchbar ({reason}): Der Ordner wird neu aus seinen Dateien gelesen.</translation>
    </message>
    <message>
        <source>What was read of {folder} could not be kept in {cache}: {reason}. It is read anew at the next start.</source>
        <translation>Was aus {folder} gelesen wurde, konnte nicht in {cache} gespeichert werden: {reason}. Beim nächsten Start wird es neu gelesen.</translation>
    </message>
    <message>
        <source>When a video is opened</source>
        <translation>Wenn ein Video geöffnet wird</translation>
    </message>
    <message>
        <source>When videos were watched and opened is forgotten, with every step that could be undone and with all copies. Stars, what is kept for later, ratings, tags and notes stay, unless all marks are forgotten. It cannot be undone.</source>
        <translation>Vergessen wird, wann Videos gesehen und geöffnet wurden, samt allen Schritten, die sich rückgängig machen ließen, und allen Kopien. Sterne, Vorgemerktes, Bewertungen, Schlagwörter und Notizen bleiben, sofern nicht alle Markierungen vergessen werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Where is the folder “{name}” of {file}?</source>
        <translation>Wo liegt der Ordner „{name}“ aus {file}?</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>Wo es gesagt wird</translation>
    </message>
    <message>
        <source>Which records shall be exported?</source>
        <translation>Welche Einträge sollen exportiert werden?</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>Mit Medien</translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>Mit Untertiteln</translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>Ohne „{part}“ wäre es {count} Eintrag.</numerusform>
            <numerusform>Ohne „{part}“ wären es {count} Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work Off-line</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>watched, it is not known when</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes: they are read in the background</source>
        <translation>Ja: Sie werden im Hintergrund gelesen</translation>
    </message>
    <message>
        <source>Your Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Your marks cannot be read or kept: {reason}</source>
        <translation>Die Markierungen lassen sich nicht lesen oder sichern: {reason}</translation>
    </message>
    <message>
        <source>Your marks cannot be read; what you mark is not kept until that is mended.</source>
        <translation>Die Markierungen lassen sich nicht lesen; was markiert wird, wird nicht gesichert, bis das behoben ist.</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>eine schließende Klammer</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a date such as 2022, 2022-06 or 2022-06-30</source>
        <translation>ein Datum wie 2022, 2022-06 oder 2022-06-30</translation>
    </message>
    <message>
        <source>a length such as 90, 20m, 1:30 or 1:02:03</source>
        <translation>eine Länge wie 90, 20m, 1:30 oder 1:02:03</translation>
    </message>
    <message>
        <source>a library file has room for {most} records</source>
        <translation>in einer Bibliotheksdatei ist Platz für {most} Einträge</translation>
    </message>
    <message>
        <source>a number such as 500, 10k or 2M</source>
        <translation>eine Zahl wie 500, 10k oder 2M</translation>
    </message>
    <message>
        <source>a size such as 500k, 700M or 1.5G</source>
        <translation>eine Größe wie 500k, 700M oder 1.5G</translation>
    </message>
    <message>
        <source>after a field&apos;s colon: choose</source>
        <translation>nach dem Doppelpunkt eines Feldes: wählen</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>an opening one</source>
        <translation>eine öffnende</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has it open and does not go on</source>
        <translation>ein anderes Programm hat sie geöffnet und macht nicht weiter</translation>
    </message>
    <message>
        <source>archive file of a downloader</source>
        <translation>Archivdatei eines Downloadprogramms</translation>
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
        <source>by {channel}</source>
        <translation>von {channel}</translation>
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
        <source>chosen</source>
        <translation>gewählt</translation>
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
        <source>copies the plot as a table</source>
        <translation>kopiert das Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>descriptions are missing</source>
        <translation>Beschreibungen fehlen</translation>
    </message>
    <message>
        <source>descriptions of some records are too long for a library file</source>
        <translation>Beschreibungen einiger Einträge sind zu lang für eine Bibliotheksdatei</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>excludes the value, or no more</source>
        <translation>schließt den Wert aus oder nicht mehr</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a picture</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>fewer parentheses or negations</source>
        <translation>weniger Klammern oder Verneinungen</translation>
    </message>
    <message>
        <source>fewer words, or quotes around a phrase</source>
        <translation>weniger Wörter oder Anführungszeichen um eine Wortfolge</translation>
    </message>
    <message>
        <source>filters by the bar or the span, or no more</source>
        <translation>filtert nach dem Balken oder der Spanne, oder nicht mehr</translation>
    </message>
    <message>
        <source>find among the values</source>
        <translation>suchen unter den Werten</translation>
    </message>
    <message>
        <source>from 1 to 3</source>
        <translation>von 1 bis 3</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>von 1 bis 5</translation>
    </message>
    <message>
        <source>from 1,000 to 5,000</source>
        <translation>von 1.000 bis 5.000</translation>
    </message>
    <message>
        <source>from a minute and a half to ten minutes</source>
        <translation>von anderthalb bis zehn Minuten</translation>
    </message>
    <message>
        <source>from one to four gigabytes</source>
        <translation>von einem bis zu vier Gigabyte</translation>
    </message>
    <message>
        <source>from the beginning of 2020 to the end of June 2022</source>
        <translation>von Anfang 2020 bis Ende Juni 2022</translation>
    </message>
    <message>
        <source>gives up what is under way</source>
        <translation>bricht ab, was gerade geschieht</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a picture</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>in that month</source>
        <translation>in diesem Monat</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>in diesem Jahr</translation>
    </message>
    <message>
        <source>includes the value, or no more</source>
        <translation>schließt den Wert ein oder nicht mehr</translation>
    </message>
    <message>
        <source>it gives neither a title nor a video&apos;s id</source>
        <translation>er nennt weder einen Titel noch die ID eines Videos</translation>
    </message>
    <message>
        <source>it has reached the size of {most} MB that it may have</source>
        <translation>die erlaubte Größe von {most} MB ist erreicht</translation>
    </message>
    <message>
        <source>it holds no saved searches</source>
        <translation>sie enthält keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off or not a snapshot</source>
        <translation>sie ist abgeschnitten oder keine Momentaufnahme</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is forgotten, but another program reads the file: traces stay in it until that is closed and it is forgotten once more</source>
        <translation>es ist vergessen, aber ein anderes Programm liest die Datei: Spuren bleiben darin, bis es beendet ist und noch einmal vergessen wird</translation>
    </message>
    <message>
        <source>it is gone, but there are copies of it</source>
        <translation>sie ist nicht mehr da, aber es gibt Kopien von ihr</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>der Wert wird ausgelassen</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON: {reason}</source>
        <translation>sie ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is of another folder</source>
        <translation>sie gehört zu einem anderen Ordner</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it was made by another program</source>
        <translation>die Datei stammt von einem anderen Programm</translation>
    </message>
    <message>
        <source>it was made by another version of the program</source>
        <translation>die Datei stammt von einer anderen Version des Programms</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>sie wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>its columns are others</source>
        <translation>ihre Spalten sind andere</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>sein Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>its table is not understood</source>
        <translation>ihre Tabelle ist unverständlich</translation>
    </message>
    <message>
        <source>kept for later</source>
        <comment>a video</comment>
        <translation>für später vorgemerkt</translation>
    </message>
    <message>
        <source>kept is “{value}”</source>
        <translation>erhalten bleibt „{value}“</translation>
    </message>
    <message>
        <source>larger than a gigabyte</source>
        <translation>größer als ein Gigabyte</translation>
    </message>
    <message>
        <source>leaves the bar out, or no more</source>
        <translation>schließt den Balken aus, oder nicht mehr</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>Länge {length}</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>library</source>
        <comment>a file name</comment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>longer than an hour</source>
        <translation>länger als eine Stunde</translation>
    </message>
    <message>
        <source>marks of this program</source>
        <translation>Markierungen dieses Programms</translation>
    </message>
    <message>
        <source>marks.json</source>
        <comment>a file name</comment>
        <translation>Markierungen.json</translation>
    </message>
    <message>
        <source>more than 10,000</source>
        <translation>mehr als 10.000</translation>
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
        <source>move among the bars; with Shift over a span</source>
        <translation>bewegen sich unter den Balken; mit Umschalt über eine Spanne</translation>
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
        <source>never opened</source>
        <translation>nie geöffnet</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>keine Einträge</translation>
    </message>
    <message>
        <source>not an incomplete download</source>
        <translation>nicht unvollständig heruntergeladen</translation>
    </message>
    <message>
        <source>not changed over time</source>
        <translation>nicht mit der Zeit verändert</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>keine Dublette</translation>
    </message>
    <message>
        <source>not for adults</source>
        <translation>nicht für Erwachsene</translation>
    </message>
    <message>
        <source>not in the library.csv</source>
        <comment>a file name</comment>
        <translation>nicht in der Bibliothek.csv</translation>
    </message>
    <message>
        <source>not kept for later</source>
        <translation>nicht für später vorgemerkt</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>nicht {part}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>nicht {value}</translation>
    </message>
    <message>
        <source>on that day or later</source>
        <translation>an diesem Tag oder später</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>eines der eigenen Schlagwörter</translation>
    </message>
    <message>
        <source>only its first line is kept</source>
        <translation>nur die erste Zeile bleibt erhalten</translation>
    </message>
    <message>
        <source>opens the link; in its find bar: the next place, with Shift the one before</source>
        <translation>öffnet den Link; in der Suchleiste: zur nächsten Stelle, mit Umschalt zur vorigen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>picture not gone</source>
        <translation>Bild nicht verschwunden</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht am {date}</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>mit {rating} von 5 bewertet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a picture</comment>
        <translation>abgelehnt</translation>
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
        <source>shorter than twenty minutes</source>
        <translation>kürzer als zwanzig Minuten</translation>
    </message>
    <message>
        <source>shows what is in the folder or the search</source>
        <translation>zeigt, was im Ordner ist oder die Suche findet</translation>
    </message>
    <message>
        <source>smaller than a hundred megabytes</source>
        <translation>kleiner als hundert Megabyte</translation>
    </message>
    <message>
        <source>something to leave out</source>
        <translation>etwas zum Ausschließen</translation>
    </message>
    <message>
        <source>something to look for</source>
        <translation>etwas zum Suchen</translation>
    </message>
    <message>
        <source>something to look for after {word}</source>
        <translation>etwas zum Suchen nach {word}</translation>
    </message>
    <message>
        <source>something to look for before {word}</source>
        <translation>etwas zum Suchen vor {word}</translation>
    </message>
    <message>
        <source>soviet japan, channel:bbc, views:&gt;10000 – F1 explains</source>
        <translation>soviet japan, channel:bbc, views:&gt;10000 – F1 erklärt es</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>a video</comment>
        <translation>mit Stern</translation>
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
        <source>that number</source>
        <translation>genau diese Zahl</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>der Ordner ist leer</translation>
    </message>
    <message>
        <source>the name must end in one of {endings}</source>
        <translation>der Name muss auf eine dieser Endungen enden: {endings}</translation>
    </message>
    <message>
        <source>the path of a record, or its site and id as in youtube:Qiz-kVErOhk</source>
        <translation>der Pfad eines Eintrags oder seine Website und Kennung wie in youtube:Qiz-kVErOhk</translation>
    </message>
    <message>
        <source>the system lets no more be watched, {setting}</source>
        <translation>das System lässt keine weiteren Überwachungen zu, {setting}</translation>
    </message>
    <message>
        <source>the system&apos;s limit of watches is reached, {setting}</source>
        <translation>die Höchstzahl der Überwachungen des Systems ist erreicht, {setting}</translation>
    </message>
    <message>
        <source>the text to look for in {field}</source>
        <translation>der Text, nach dem in {field} gesucht wird</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>der Wert von {field}</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
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
        <source>unavailable</source>
        <comment>a record</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>was never live</source>
        <translation>war nie live</translation>
    </message>
    <message>
        <source>watched</source>
        <comment>a video</comment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>what can be done; tables sort there, too</source>
        <translation>was möglich ist; Tabellen werden auch dort sortiert</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>a video</comment>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>with my tags</source>
        <comment>a video</comment>
        <translation>mit meinen Schlagwörtern</translation>
    </message>
    <message>
        <source>words that are said one after the other</source>
        <translation>Wörter, die nacheinander gesagt werden</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} liegt nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{amount} or more</source>
        <translation>{amount} oder mehr</translation>
    </message>
    <message>
        <source>{bar} (chosen)</source>
        <translation>{bar} (ausgewählt)</translation>
    </message>
    <message>
        <source>{bar} (left out)</source>
        <translation>{bar} (ausgeschlossen)</translation>
    </message>
    <message>
        <source>{command} lists them.</source>
        <translation>{command} listet sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count} Kanal</numerusform>
            <numerusform>{count} Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation>
            <numerusform>{count} konnte nicht abgerufen werden.</numerusform>
            <numerusform>{count} konnten nicht abgerufen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dates could not be read; what was watched then has none.</source>
        <translation>
            <numerusform>{count} Datum ließ sich nicht lesen; was damals angesehen wurde, hat keines.</numerusform>
            <numerusform>{count} Daten ließen sich nicht lesen; was damals angesehen wurde, hat keines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are imported…</source>
        <translation>
            <numerusform>{count} Datei wird importiert …</numerusform>
            <numerusform>{count} Dateien werden importiert …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation>
            <numerusform>{count} Datei konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>{count} Datei konnte nicht gelesen werden</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of lists of videos</source>
        <comment>{count} file tells of a list of videos</comment>
        <translation>
            <numerusform>{count} Datei beschreibt eine Liste von Videos</numerusform>
            <numerusform>{count} Dateien beschreiben Listen von Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video</source>
        <comment>{count} file tells of no video</comment>
        <translation>
            <numerusform>{count} Datei handelt von keinem Video</numerusform>
            <numerusform>{count} Dateien handeln von keinem Video</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video and are not records</source>
        <comment>{count} file tells of no video and is not a record</comment>
        <translation>
            <numerusform>{count} Datei handelt von keinem Video und ist kein Eintrag</numerusform>
            <numerusform>{count} Dateien handeln von keinem Video und sind keine Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation>
            <numerusform>{count} Datei ohne Endung</numerusform>
            <numerusform>{count} Dateien ohne Endung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation>
            <numerusform>{count} verborgene</numerusform>
            <numerusform>{count} verborgene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} likes</source>
        <translation>
            <numerusform>{count} Like</numerusform>
            <numerusform>{count} Likes</numerusform>
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
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation>
            <numerusform>{count} weitere dieser Art ist nicht aufgeführt</numerusform>
            <numerusform>{count} weitere dieser Art sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation>
            <numerusform>{count} gibt es an der Quelle nicht mehr.</numerusform>
            <numerusform>{count} gibt es an der Quelle nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation>
            <numerusform>{count} ihrer Suchen ist unverständlich</numerusform>
            <numerusform>{count} ihrer Suchen sind unverständlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation>
            <numerusform>{count} andere Datei</numerusform>
            <numerusform>{count} andere Dateien</numerusform>
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
        <source>{count} pictures came along.</source>
        <translation>
            <numerusform>{count} Bild ist enthalten.</numerusform>
            <numerusform>{count} Bilder sind enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation>
            <numerusform>{count} Bild wurde abgerufen.</numerusform>
            <numerusform>{count} Bilder wurden abgerufen.</numerusform>
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
        <source>{count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>{count} Stelle; Eingabe spielt das Video dort ab.</numerusform>
            <numerusform>{count} Stellen; Eingabe spielt das Video dort ab.</numerusform>
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
        <source>{count} records exported to {file}.</source>
        <translation>
            <numerusform>{count} Eintrag nach {file} exportiert.</numerusform>
            <numerusform>{count} Einträge nach {file} exportiert.</numerusform>
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
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} Eintrag ausgewählt</numerusform>
            <numerusform>{count} Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a video could not be opened.</source>
        <translation>
            <numerusform>{count} Eintrag ohne Video konnte nicht geöffnet werden.</numerusform>
            <numerusform>{count} Einträge ohne Video konnten nicht geöffnet werden.</numerusform>
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
        <source>{count} subtitle files in {folder} could not be read; the log names them.</source>
        <comment>One subtitle file in {folder} could not be read; the log names it.</comment>
        <translation>
            <numerusform>Eine Untertiteldatei in {folder} konnte nicht gelesen werden; das Protokoll nennt sie.</numerusform>
            <numerusform>{count} Untertiteldateien in {folder} konnten nicht gelesen werden; das Protokoll nennt sie.</numerusform>
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
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} Wert. Eingabe schließt ein, − schließt aus</numerusform>
            <numerusform>{count} Werte. Eingabe schließt ein, − schließt aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos</source>
        <translation>
            <numerusform>{count} Video</numerusform>
            <numerusform>{count} Videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos kept for later</source>
        <comment>{count} video kept for later</comment>
        <translation>
            <numerusform>{count} Video für später vorgemerkt</numerusform>
            <numerusform>{count} Videos für später vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as not watched</source>
        <comment>{count} video marked as not watched</comment>
        <translation>
            <numerusform>{count} Video als nicht gesehen markiert</numerusform>
            <numerusform>{count} Videos als nicht gesehen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as watched</source>
        <comment>{count} video marked as watched</comment>
        <translation>
            <numerusform>{count} Video als gesehen markiert</numerusform>
            <numerusform>{count} Videos als gesehen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos no longer kept for later</source>
        <comment>{count} video no longer kept for later</comment>
        <translation>
            <numerusform>{count} Video nicht mehr für später vorgemerkt</numerusform>
            <numerusform>{count} Videos nicht mehr für später vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos rated {rating} of 5</source>
        <comment>{count} video rated {rating} of 5</comment>
        <translation>
            <numerusform>{count} Video mit {rating} von 5 bewertet</numerusform>
            <numerusform>{count} Videos mit {rating} von 5 bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos starred</source>
        <comment>{count} video starred</comment>
        <translation>
            <numerusform>{count} Video mit Stern versehen</numerusform>
            <numerusform>{count} Videos mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} Aufruf</numerusform>
            <numerusform>{count} Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation>
            <numerusform>{count} war schon da.</numerusform>
            <numerusform>{count} waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation>
            <numerusform>{count} {kind}-Datei</numerusform>
            <numerusform>{count} {kind}-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} – this record</source>
        <translation>{date} – dieser Eintrag</translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}, {time} UTC</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} nach {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} vor {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} beginnt mit {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} enthält {value}</translation>
    </message>
    <message>
        <source>{field} from {value}</source>
        <translation>{field} ab {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} über {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} unter {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} bis {value}</translation>
    </message>
    <message>
        <source>{field}: click to filter, Alt+click to leave out</source>
        <translation>{field}: Klick filtert danach, Alt+Klick schließt es aus</translation>
    </message>
    <message>
        <source>{field}: {after}, before {before}</source>
        <translation>{field}: {after}, zuvor {before}</translation>
    </message>
    <message>
        <source>{field}: {low} to {high}</source>
        <translation>{field}: {low} bis {high}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{files} passed over</source>
        <translation>{files} übergangen</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason})</source>
        <translation>{file} kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Changes to settings are not kept this time.</source>
        <translation>{file} kann nicht gelesen werden ({reason}). Geänderte Einstellungen werden dieses Mal nicht behalten.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Changes to settings may not be kept.</source>
        <translation>{file} kann nicht geschrieben werden ({reason}). Änderungen an den Einstellungen gehen möglicherweise verloren.</translation>
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
    <message numerus="yes">
        <source>{file} holds marks of {count} videos. “Import Marks…” adds them to your own.</source>
        <translation>
            <numerusform>{file} enthält Markierungen von {count} Video. „Markierungen importieren …“ fügt sie den eigenen hinzu.</numerusform>
            <numerusform>{file} enthält Markierungen von {count} Videos. „Markierungen importieren …“ fügt sie den eigenen hinzu.</numerusform>
        </translation>
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
        <source>{file} is damaged ({reason}) and cannot be set aside ({obstacle})</source>
        <translation>{file} ist beschädigt ({reason}) und kann nicht beiseitegelegt werden ({obstacle})</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). It was set aside as {name}.</source>
        <translation>{file} ist beschädigt ({reason}). Die Datei wurde als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>{file} is no file and cannot be set aside: {reason}.</source>
        <translation>{file} ist keine Datei und kann nicht beiseitegelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not on this computer. If its folder is here under another name, “Folders Are Here…” in the menu File tells where.</source>
        <translation>{file} liegt nicht auf diesem Rechner. Falls der Ordner hier unter einem anderen Namen liegt, lässt er sich mit „Ordner liegen hier …“ im Menü Datei angeben.</translation>
    </message>
    <message>
        <source>{file} is not there, or not below the folders of the library.</source>
        <translation>{file} ist nicht vorhanden oder liegt nicht in den Ordnern der Bibliothek.</translation>
    </message>
    <message>
        <source>{file} is not there; the page of the video was opened.</source>
        <translation>{file} ist nicht vorhanden; die Webseite des Videos wurde geöffnet.</translation>
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
        <source>{file} was not written: {reason}.</source>
        <translation>{file} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Changes to settings are not kept this time.</source>
        <translation>{file} wurde von einer neueren Version dieses Programms geschrieben. Geänderte Einstellungen werden dieses Mal nicht behalten.</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {reason}</source>
        <translation>{file}, Eintrag {number}: {reason}</translation>
    </message>
    <message>
        <source>{file}, where subtitles were kept, cannot be removed: {reason}.</source>
        <translation>{file} mit den gelesenen Untertiteln kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} oder {other}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>{first} bis {last}: {count} Eintrag</numerusform>
            <numerusform>{first} bis {last}: {count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{folder} ({state})</source>
        <translation>{folder} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation>
            <numerusform>{folder} und der {count} Eintrag darin wurden aus der Bibliothek entfernt.</numerusform>
            <numerusform>{folder} und die {count} Einträge darin wurden aus der Bibliothek entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be watched ({reason}); it is looked through every few seconds instead.</source>
        <translation>{folder} kann nicht überwacht werden ({reason}); stattdessen wird der Ordner alle paar Sekunden durchsucht.</translation>
    </message>
    <message>
        <source>{folder} is back in the library.</source>
        <translation>{folder} ist wieder in der Bibliothek.</translation>
    </message>
    <message>
        <source>{folder} was taken out of the library.</source>
        <translation>{folder} wurde aus der Bibliothek entfernt.</translation>
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
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{key} holds a list where one value is expected; it is left out</source>
        <translation>{key} enthält eine Liste, wo ein Wert erwartet wird; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} holds half a character or none ({half}, {none}), shown as �</source>
        <translation>{key} enthält ein halbes oder gar kein Zeichen ({half}, {none}), angezeigt als �</translation>
    </message>
    <message>
        <source>{key} holds several values; it is left out</source>
        <translation>{key} enthält mehrere Werte; sie werden weggelassen</translation>
    </message>
    <message>
        <source>{key} is longer than {most} characters; {kept}</source>
        <translation>{key} ist länger als {most} Zeichen; {kept}</translation>
    </message>
    <message>
        <source>{key} is nested too deeply; {kept}</source>
        <translation>{key} ist zu tief verschachtelt; {kept}</translation>
    </message>
    <message>
        <source>{key} is not valid YAML; {kept}</source>
        <translation>{key} ist kein gültiges YAML; {kept}</translation>
    </message>
    <message>
        <source>{key} is the key of {command}, which would have it no more.</source>
        <translation>{key} ist die Taste von „{command}“ und gälte dort nicht mehr.</translation>
    </message>
    <message>
        <source>{key} is there twice; the earlier one is left out</source>
        <translation>{key} kommt zweimal vor; das frühere wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} is typed into the query. Take it with Ctrl or Alt.</source>
        <translation>{key} wird in die Suche getippt. Mit Strg oder Alt geht es.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>{key} öffnet das Menü {menu}.</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its comma groups digits or begins a fraction; it is left out</source>
        <translation>{key} „{value}“ ist auf zwei Arten lesbar, das Komma gruppiert Ziffern oder beginnt einen Bruchteil; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its point groups digits or begins a fraction; it is left out</source>
        <translation>{key} „{value}“ ist auf zwei Arten lesbar, der Punkt gruppiert Ziffern oder beginnt einen Bruchteil; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” can be two days, its day and month may be either; write a day as 2022-06-05; it is left out</source>
        <translation>{key} „{value}“ kann zwei Tage meinen, Tag und Monat sind vertauschbar; ein Tag wird 2022-06-05 geschrieben; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” does not say on which site the video is; the record has no link to it</source>
        <translation>{key} „{value}“ sagt nicht, auf welcher Website das Video ist; der Eintrag hat keine Verknüpfung dazu</translation>
    </message>
    <message>
        <source>{key} “{value}” has no fixed length: months and years differ; it is left out</source>
        <translation>{key} „{value}“ hat keine feste Länge: Monate und Jahre sind verschieden lang; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” holds half a character or none; the record has no link to it</source>
        <translation>{key} „{value}“ enthält ein halbes oder gar kein Zeichen; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” is a list where one value is expected; it is left out</source>
        <translation>{key} „{value}“ ist eine Liste, wo ein einziger Wert erwartet wird; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is in a time zone that has but a name; write its offset, such as +03:00; it is left out</source>
        <translation>{key} „{value}“ ist in einer Zeitzone, die nur einen Namen hat; nötig ist ihr Abstand, etwa +03:00; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; it is left out</source>
        <translation>{key} „{value}“ ist keine Adresse, die geöffnet werden kann; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; the record has no link to it</source>
        <translation>{key} „{value}“ ist keine Adresse, die geöffnet werden kann; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” is no count; it is left out</source>
        <translation>{key} „{value}“ ist keine Anzahl; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no day such as 20240131; it is left out</source>
        <translation>{key} „{value}“ ist kein Tag wie 20240131; er wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no id or address of a video on {site}; the record has no link to it</source>
        <translation>{key} „{value}“ ist keine ID oder Adresse eines Videos auf {site}; der Eintrag hat keine Verknüpfung dazu</translation>
    </message>
    <message>
        <source>{key} “{value}” is no list of texts; it is left out</source>
        <translation>{key} „{value}“ ist keine Liste von Texten; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no number; it is left out</source>
        <translation>{key} „{value}“ ist keine Zahl; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is no text; it is left out</source>
        <translation>{key} „{value}“ ist kein Text; er wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a count; it is left out</source>
        <translation>{key} „{value}“ ist keine Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a date such as 2022-06-05T04:15:33+03:00; it is left out</source>
        <translation>{key} „{value}“ ist kein Datum wie 2022-06-05T04:15:33+03:00; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length of the form PT21M32S or 21:32; it is left out</source>
        <translation>{key} „{value}“ ist keine Länge der Form PT21M32S oder 21:32; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length that a video has; it is left out</source>
        <translation>{key} „{value}“ ist keine Länge, die ein Video hat; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a size; it is left out</source>
        <translation>{key} „{value}“ ist keine Größe; sie wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a whole count; it is left out</source>
        <translation>{key} „{value}“ ist keine ganze Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999 in UTC; it is left out</source>
        <translation>{key} „{value}“ liegt außerhalb der Jahre 1 bis 9999 in UTC; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999, it may be milliseconds; it is left out</source>
        <translation>{key} „{value}“ liegt außerhalb der Jahre 1 bis 9999, vielleicht sind es Millisekunden; der Wert wird weggelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” is too large for a count; it is left out</source>
        <translation>{key} „{value}“ ist zu groß für eine Anzahl; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no address on {site}; the record has no link to it</source>
        <translation>{key} „{value}“ nennt keine Adresse auf {site}; der Eintrag hat keine Verknüpfung zum Video</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no name; it is left out</source>
        <translation>{key} „{value}“ nennt keinen Namen; es wird ausgelassen</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{mistake}; expected {expected}</source>
        <translation>{mistake}; erwartet: {expected}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weiterer</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be shown: {reason}.</source>
        <translation>{name} kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>{name} was replaced.</source>
        <translation>{name} wurde ersetzt.</translation>
    </message>
    <message>
        <source>{name} {version}, MIT licence</source>
        <translation>{name} {version}, MIT-Lizenz</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}, {count} gewählt</numerusform>
            <numerusform>{name}, {count} gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{name}: {amount} of {whole}</source>
        <translation>{name}: {amount} von {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records</source>
        <translation>
            <numerusform>{name}: {amount} von {whole} Eintrag</numerusform>
            <numerusform>{name}: {amount} von {whole} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records, {share}</source>
        <translation>
            <numerusform>{name}: {amount} von {whole} Eintrag, {share}</numerusform>
            <numerusform>{name}: {amount} von {whole} Einträgen, {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {amount} of {whole} views</source>
        <translation>{name}: {amount} von {whole} Aufrufen</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number} Mrd.</numerusform>
            <numerusform>{number} Mrd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number} Tsd.</numerusform>
            <numerusform>{number} Tsd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number} Mio.</numerusform>
            <numerusform>{number} Mio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number} Bio.</numerusform>
            <numerusform>{number} Bio.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: its permissions forbid it.</source>
        <translation>{path} kann nicht gelesen werden: Die Zugriffsrechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>{path} does not answer; it is added when it does.</source>
        <translation>{path} antwortet nicht; der Pfad wird hinzugefügt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>{path} is in the library already.</source>
        <translation>{path} ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{path} is no record: {reason} (line {line}).</source>
        <translation>{path} ist kein Eintrag: {reason} (Zeile {line}).</translation>
    </message>
    <message>
        <source>{path} is no record: {reason}.</source>
        <translation>{path} ist kein Eintrag: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is part of {folder} and is not listed apart.</source>
        <translation>{path} ist Teil von {folder} und wird nicht eigens aufgeführt.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name</source>
        <translation>{path} gibt es schon; bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name or replace it</source>
        <translation>{path} gibt es schon; bitte einen anderen Namen wählen oder die Datei ersetzen</translation>
    </message>
    <message>
        <source>{path} was not added: {reason}.</source>
        <translation>{path} wurde nicht hinzugefügt: {reason}.</translation>
    </message>
    <message>
        <source>{player} could not be started: the file was opened as the system does.</source>
        <translation>{player} konnte nicht gestartet werden: Die Datei wurde mit dem Programm des Systems geöffnet.</translation>
    </message>
    <message>
        <source>{program} has the chosen language when it starts the next time: quit and open it again.</source>
        <translation>{program} hat die gewählte Sprache beim nächsten Start: Dazu das Programm beenden und wieder öffnen.</translation>
    </message>
    <message>
        <source>{rating} of {most}</source>
        <translation>{rating} von {most}</translation>
    </message>
    <message>
        <source>{rating}/{most}</source>
        <translation>{rating}/{most}</translation>
    </message>
    <message>
        <source>{reason}  →  {place}</source>
        <translation>{reason}  →  {place}</translation>
    </message>
    <message>
        <source>{reason} F5 tries again.</source>
        <translation>{reason} F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>{reason}. Changes to saved searches are not kept this time.</source>
        <translation>{reason}. Änderungen an gespeicherten Suchen werden diesmal nicht behalten.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} von {count} Eintrag</numerusform>
            <numerusform>{shown} von {count} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{state} (when downloaded)</source>
        <comment>availability of a video</comment>
        <translation>{state} (beim Herunterladen)</translation>
    </message>
    <message>
        <source>{step} was undone.</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>{sum} (known of {count})</source>
        <comment>of so many records</comment>
        <translation>{sum} (bekannt von {count})</translation>
    </message>
    <message>
        <source>{title} kept for later</source>
        <translation>{title} für später vorgemerkt</translation>
    </message>
    <message>
        <source>{title} marked as not watched</source>
        <translation>{title} als nicht gesehen markiert</translation>
    </message>
    <message>
        <source>{title} marked as watched</source>
        <translation>{title} als gesehen markiert</translation>
    </message>
    <message>
        <source>{title} no longer kept for later</source>
        <translation>{title} nicht mehr für später vorgemerkt</translation>
    </message>
    <message>
        <source>{title} rated {rating} of 5</source>
        <translation>{title} mit {rating} von 5 bewertet</translation>
    </message>
    <message>
        <source>{title} starred</source>
        <translation>{title} mit Stern versehen</translation>
    </message>
    <message>
        <source>{weekday}, {hour}</source>
        <translation>{weekday}, {hour}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} Eintrag</numerusform>
            <numerusform>{when}: {count} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{word} has nothing on its left</source>
        <translation>Links von {word} steht nichts</translation>
    </message>
    <message>
        <source>{word} has nothing on its right</source>
        <translation>Rechts von {word} steht nichts</translation>
    </message>
    <message>
        <source>“{host}” is not a public server.</source>
        <translation>„{host}“ ist kein öffentlicher Server.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read</source>
        <translation>„{text}“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>„{what}“</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” and {count} more words in both titles</source>
        <comment>“{word}” and {count} more word in both titles</comment>
        <translation>
            <numerusform>„{word}“ und {count} weiteres Wort in beiden Titeln</numerusform>
            <numerusform>„{word}“ und {count} weitere Wörter in beiden Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” in both titles</source>
        <translation>„{word}“ in beiden Titeln</translation>
    </message>
    <message>
        <source>‹ Records</source>
        <translation>‹ Einträge</translation>
    </message>
</context>
</TS>
