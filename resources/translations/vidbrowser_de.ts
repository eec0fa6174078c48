<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
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
        <source>Back to the records</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>Zurück zu den Einträgen (Esc)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch Pictures…</source>
        <translation>Bilder abrufen …</translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation>Danach filtern</translation>
    </message>
    <message>
        <source>Find in the description</source>
        <translation>In der Beschreibung suchen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}:” are not opened; copy it to use it elsewhere.</source>
        <translation>Links, die mit „{scheme}:“ beginnen, werden nicht geöffnet; kopiert kann er anderswo verwendet werden.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
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
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>Video öffnen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures are on the network. Their servers would learn which you look at.</source>
        <translation>Die Bilder liegen im Netz. Deren Server würden erfahren, welche Sie ansehen.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Right and Left go to links, Enter opens one.</source>
        <translation>Pfeil rechts und links gehen zu Links, die Eingabetaste öffnet einen.</translation>
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
        <source>Show File</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>The description failed: {reason}.</source>
        <translation>Die Beschreibung konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
        <translation>
            <numerusform>Die ersten {most} von {count} Eintrag werden gezogen.</numerusform>
            <numerusform>Die ersten {most} von {count} Einträgen werden gezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the network.
Click here to fetch pictures.</source>
        <translation>Das Bild liegt im Netz.
Hier klicken, um Bilder abzurufen.</translation>
    </message>
    <message>
        <source>The picture is on the network.
The settings say never to fetch it.</source>
        <translation>Das Bild liegt im Netz.
Nach den Einstellungen wird es nie abgerufen.</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>von {channel}</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a picture</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a picture</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>Länge {length}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>veröffentlicht am {date}</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a picture</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a record</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} Eintrag ausgewählt</numerusform>
            <numerusform>{count} Einträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} Aufruf</numerusform>
            <numerusform>{count} Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}, {time} UTC</translation>
    </message>
    <message>
        <source>{field}: click to filter, Alt+click to leave out</source>
        <translation>{field}: Klick filtert danach, Alt+Klick schließt es aus</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weiterer</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
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
        <source>{sum} (known of {count})</source>
        <comment>of so many records</comment>
        <translation>{sum} (bekannt von {count})</translation>
    </message>
    <message>
        <source>‹ Records</source>
        <translation>‹ Einträge</translation>
    </message>
</context>
</TS>
