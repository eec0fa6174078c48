"""The query language: `parse` reads a text into a tree of `Query` parts, `str` writes it again.

`parse(str(query)) == query` for every tree that `parse`, `all_of`, `any_of` and `Not` make.
"""

from vidbrowser.query.nodes import (
    ALIASES,
    CONTAINS,
    EQUALS,
    EVERYTHING,
    FIELD_WORDS,
    FLAGS,
    LIKE,
    RANGES,
    SPOKEN,
    And,
    Flag,
    Match,
    Not,
    Or,
    Query,
    Range,
    Text,
    all_of,
    any_of,
    exactly,
    quoted,
    shared_field,
)
from vidbrowser.query.parser import MOST_TERMS, QuerySyntaxError, parse
from vidbrowser.query.values import VALUE_PARSERS, Value

__all__ = [
    "ALIASES",
    "CONTAINS",
    "EQUALS",
    "EVERYTHING",
    "FIELD_WORDS",
    "FLAGS",
    "LIKE",
    "MOST_TERMS",
    "RANGES",
    "SPOKEN",
    "VALUE_PARSERS",
    "And",
    "Flag",
    "Match",
    "Not",
    "Or",
    "Query",
    "QuerySyntaxError",
    "Range",
    "Text",
    "Value",
    "all_of",
    "any_of",
    "exactly",
    "parse",
    "quoted",
    "shared_field",
]
