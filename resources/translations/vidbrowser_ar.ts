<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>2 million at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a saved search, a folder, a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>الأقدم إضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>All files were read, nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>Another user listens where this program&apos;s first window does. Nothing was said there, and this window was opened by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of this program does not answer, so this one was opened beside it. What is saved in one is not seen by the other before it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of the chosen tags is enough</source>
        <translation>يكفي أحد الوسوم المختارة</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Category, Z to A</source>
        <translation>الفئة تنازليًا</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel, Z to A</source>
        <translation>القناة تنازليًا</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Did you mean {fields}?</source>
        <translation>هل تقصد {fields}؟</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>لم يعجبهم</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add {name} to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Enter includes, − excludes</source>
        <translation>إدخال للتضمين، − للاستبعاد</translation>
    </message>
    <message>
        <source>Enter or double-click to edit, Alt+click for not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file that could not be read, and everything that was lost in reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>المرشحات ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find in {list}</source>
        <translation>البحث في «{list}»</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Has: {field}</source>
        <translation>يوجد: {field}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language, Z to A</source>
        <translation>اللغة تنازليًا</translation>
    </message>
    <message>
        <source>Least liked</source>
        <translation>الأقل إعجابًا</translation>
    </message>
    <message>
        <source>Least viewed</source>
        <translation>الأقل مشاهدة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>ينقص: {field}</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>الأكثر إعجابًا</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>الأكثر مشاهدة</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Moving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>No font here has {letters}. Debian&apos;s are in {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>لا شيء باسم «{text}».</translation>
    </message>
    <message>
        <source>Number of records shown</source>
        <translation>عدد السجلات المعروضة</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Only folders and files can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Opens a list of choosers</source>
        <translation>يفتح قائمة المرشحات</translation>
    </message>
    <message>
        <source>Opens a list of values</source>
        <translation>يفتح قائمة قيم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>جزء من البحث</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Problem Files</source>
        <translation>ملفات بها مشكلات</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>ملفات بها مشكلات</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أضيف حديثًا</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>فتح حديثًا</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replacing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Save the Query</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site, Z to A</source>
        <translation>الموقع تنازليًا</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>الوسوم تنازليًا</translation>
    </message>
    <message>
        <source>The saved search {name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved searches could not be written ({reason}) and are as shown until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline could not be counted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values could not be counted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved search called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>العنوان تنازليًا</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>from 1,000 to 5,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a minute and a half to ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning of 2020 to the end of June 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in that month</source>
        <translation>في ذلك الشهر</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>في تلك السنة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>longer than an hour</source>
        <translation>أطول من ساعة</translation>
    </message>
    <message>
        <source>more than 10,000</source>
        <translation>أكثر من 10,000</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>غير مكرر</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>ليس {part}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>ليس {value}</translation>
    </message>
    <message>
        <source>on that day or later</source>
        <translation>في ذلك اليوم أو بعده</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جار القراءة</translation>
    </message>
    <message>
        <source>shorter than twenty minutes</source>
        <translation>أقصر من عشرين دقيقة</translation>
    </message>
    <message>
        <source>soviet japan, channel:bbc, views:&gt;10000 – F1 explains</source>
        <translation>soviet japan, channel:bbc, views:&gt;10000 – شرح: F1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>لا سجلات ({count})</numerusform>
            <numerusform>سجل واحد ({count})</numerusform>
            <numerusform>سجلان ({count})</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيم. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} بعد {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} قبل {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} يبدأ بـ {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} يحتوي {value}</translation>
    </message>
    <message>
        <source>{field} from {value}</source>
        <translation>{field} من {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} فوق {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} تحت {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} حتى {value}</translation>
    </message>
    <message>
        <source>{field}: {low} to {high}</source>
        <translation>{field}: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} أو {other}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلات</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلًا</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} ({state})</source>
        <translation>{folder} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is back in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} was taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: its permissions forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not answer; it is added when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no record: {reason} (line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no record: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{reason}  →  {place}</source>
        <translation>{reason}  ←  {place}</translation>
    </message>
    <message>
        <source>{reason} F5 tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>{step} was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجلات</numerusform>
            <numerusform>{when}: {count} سجلًا</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
        </translation>
    </message>
</context>
</TS>
