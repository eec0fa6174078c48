"""What could be meant by the word that is being typed in a query."""

from __future__ import annotations

from vidbrowser.marks.fields import BY_WORD, OWN
from vidbrowser.query import CONTAINS, FIELD_WORDS, FLAGS, RANGES, exactly
from vidbrowser.query.nodes import COLONS
from vidbrowser.query.words import Word, words
from vidbrowser.records.fields import FACETS, Kind
from vidbrowser.records.folding import fold
from vidbrowser.translatable import translatable
from vidbrowser.ui.formatting import kept_apart
from vidbrowser.ui.language import tr

_OWN = {word: field for word, field in OWN.items() if field.facet}
COUNTED = tuple(word for word, field in (FACETS | _OWN).items() if not field.kind.compared)
"""Fields whose values are offered with counts."""
EXAMPLES = {
    Kind.COUNT: (
        (">10000", translatable("more than 10,000")),
        ("1k..5k", translatable("from 1,000 to 5,000")),
        ("<=2M", translatable("2 million at most")),
    ),
    Kind.NUMBER: (
        ("2", translatable("that number")),
        (">=12", translatable("12 or more")),
        ("1..5", translatable("from 1 to 5")),
    ),
    Kind.SIZE: (
        (">1G", translatable("larger than a gigabyte")),
        ("<100M", translatable("smaller than a hundred megabytes")),
        ("1G..4G", translatable("from one to four gigabytes")),
    ),
    Kind.LENGTH: (
        ("<20m", translatable("shorter than twenty minutes")),
        (">1h", translatable("longer than an hour")),
        ("1:30..10:00", translatable("from a minute and a half to ten minutes")),
    ),
    Kind.TIME: (
        ("2022", translatable("in that year")),
        ("2022-06", translatable("in that month")),
        (">=2021-05-09", translatable("on that day or later")),
        ("2020..2022-06", translatable("from the beginning of 2020 to the end of June 2022")),
    ),
}
"""What may follow the colon of a field that is compared by size, and what it means."""
_RATINGS = (
    (">=4", translatable("4 of 5 or more")),
    ("5", translatable("that number")),
    ("1..3", translatable("from 1 to 3")),
)
_LEAST = 2
"""Letters of a word before a field name is offered."""


def word_before(text: str, cursor: int) -> Word | None:
    """Return the word that ends at `cursor`; None between words and within one."""
    before, after = text[:cursor], text[cursor : cursor + 1]
    if after and not after.isspace() and after != ")":
        return None
    found = next((word for word in words(before) if word.end == len(before)), None)
    return found if found and (found.field or found.value) else None


def word_at(text: str, units: int) -> Word | None:
    """Return the word before the cursor of a field of Qt, which counts in units of UTF-16."""
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return word_before(text, len(before.decode("utf-16-le", "replace")))


def offers_for(word: Word) -> list[tuple[str, str]]:
    """Return what is offered without counting, each with what is shown of it.

    Names of fields, the words of `is:` and `has:`, and examples of what fields are compared with.
    """
    if word.field in RANGES:
        return [
            (example, f"{kept_apart(example)}   {tr(meaning)}")
            for example, meaning in _examples(word.field)
            if example.startswith(word.value.lower()) and example != word.value.lower()
        ]
    return [(name, name) for name in names_for(word)]


def _examples(field: str) -> tuple[tuple[str, str], ...]:
    return _RATINGS if field == "rating" else EXAMPLES[BY_WORD[field].kind]


def names_for(word: Word) -> list[str]:
    """Return the names of fields that are offered, or the words of `is:` and `has:`."""
    if word.field in FLAGS:
        return [name for name in FLAGS[word.field] if name.startswith(word.value.lower())]
    if word.field or len(word.value) < _LEAST:
        return []
    if word.value.endswith(tuple(COLONS)):
        from vidbrowser.query.near import field_like

        meant = field_like(word.value[:-1])
        return [f"{meant}:"] if meant else []
    return [f"{name}:" for name in FIELD_WORDS if name.startswith(fold(word.value))]


def may_grow(word: Word) -> bool:
    """Whether more letters may find what `word` does not: it may become a field or its value.

    What contains no `wa` contains no `war`; a category that is not `mu` may be `music`.
    """
    if not word.field:
        return any(name.startswith(fold(word.value)) for name in FIELD_WORDS)
    return not word.value or word.field not in CONTAINS


def completed(text: str, word: Word, choice: str) -> tuple[str, int]:
    """Return `text` with `choice` in place of `word`, and where the cursor goes."""
    if word.field in COUNTED:
        written = exactly(word.field, choice).value + " "
    else:
        written = choice if choice.endswith(":") else choice + " "
    rest = text[word.end :]
    if written.endswith(" "):
        rest = rest.removeprefix(" ")
    return text[: word.start] + written + rest, word.start + len(written)
