<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a record</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>العودة إلى السجلات</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>العودة إلى السجلات (Esc)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch Pictures…</source>
        <translation>جلب الصور…</translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation>التصفية حسب هذا</translation>
    </message>
    <message>
        <source>Find in the description</source>
        <translation>البحث في الوصف</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}:” are not opened; copy it to use it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>جارٍ تحميل الصورة…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>لم يُحدد سجل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>فتح الفيديو</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pictures are on the network. Their servers would learn which you look at.</source>
        <translation>الصور على الشبكة. ستعرف خوادمها ما تشاهده.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Right and Left go to links, Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>The description failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
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
        <source>The picture is on the network.
Click here to fetch pictures.</source>
        <translation>الصورة على الشبكة.
انقر هنا لجلب الصور.</translation>
    </message>
    <message>
        <source>The picture is on the network.
The settings say never to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums follow when the library has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say where it leads and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link holds no e-mail address and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link holds no valid host name and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>من {channel}</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a picture</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a picture</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>المدة {length}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a picture</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a record</comment>
        <translation>غير متوفر</translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجلات محددة</numerusform>
            <numerusform>{count} سجلًا محددًا</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدات</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}، {time} UTC</translation>
    </message>
    <message>
        <source>{field}: click to filter, Alt+click to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} آلاف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} ملايين</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} (known of {count})</source>
        <comment>of so many records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Records</source>
        <translation>‹ السجلات</translation>
    </message>
</context>
</TS>
