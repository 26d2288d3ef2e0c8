"""What is sent is checked against tables before it leaves: the strict half of the generated code.

Reading is tolerant (`billfold_core.model`), writing is not: unknown fields, wrong types, values outside of an enum or a limit,
and inexact amounts are refused. A generated module holds tables made of what is exported here, and `Sent` reads them.
"""

from .objects import Record, Rule, Union
from .sent import Chosen, Repeat, Sent
from .values import (
    ANY,
    BOOLEAN,
    EPOCH_MS,
    EPOCH_S,
    FILE,
    FREE,
    NULL,
    TEXT,
    TIME,
    Node,
    choice,
    constant,
    kinds,
    later,
    many,
    members,
    money,
    money_number,
    nullable,
    number,
    text,
    whole,
)

__all__ = [
    "ANY",
    "BOOLEAN",
    "EPOCH_MS",
    "EPOCH_S",
    "FILE",
    "FREE",
    "NULL",
    "TEXT",
    "TIME",
    "Chosen",
    "Node",
    "Record",
    "Repeat",
    "Rule",
    "Sent",
    "Union",
    "choice",
    "constant",
    "kinds",
    "later",
    "many",
    "members",
    "money",
    "money_number",
    "nullable",
    "number",
    "text",
    "whole",
]
