"""What was written before goes on working, with a warning that says how it is written now and where the old spelling stands."""

import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest
from facade import drafts
from facade.shops import PROVIDERS, Mode, Shop

import billfold
from billfold import InputError, ProductDraft
from billfold.products.vocabulary import ProductExtra
from billfold.testing import Sandbox

ANY_DRAFT: Any = ProductDraft


def extra(provider: str) -> ProductExtra:
    kind: Any = getattr(billfold, f"{provider.capitalize()}Product")
    needed = [field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING]
    made: ProductExtra = kind(**{name: {"image": "oss_xxxxx"}.get(name, "ebook") for name in needed})
    return made


def drafted(**given: Any) -> Any:
    return ANY_DRAFT(name="Pro", description="All", prices=[drafts.MONTHLY], **given)


@contextmanager
def warned(*said: str) -> Iterator[None]:
    """Require one warning, that stands in this file and says all this."""
    with pytest.warns(DeprecationWarning, match="is an old spelling; write ") as caught:
        yield
    (warning,) = caught
    assert Path(warning.filename) == Path(__file__)
    for part in said:
        assert part in str(warning.message)


each_provider = pytest.mark.parametrize("provider", PROVIDERS)


@each_provider
def test_a_draft_takes_the_providers_name(provider: str) -> None:
    mine = extra(provider)
    with warned(f"ProductDraft({provider}=…)", f"write ProductDraft(extras=[{type(mine).__name__}(…)])"):
        draft = drafted(**{provider: mine})
    assert draft.extras == (mine,)
    assert draft == drafted(extras=[mine])


@each_provider
def test_a_draft_takes_all_of_them_and_extras_besides(provider: str) -> None:
    others = {name: extra(name) for name in PROVIDERS if name != provider}
    with pytest.warns(DeprecationWarning, match="is an old spelling; write ") as caught:
        draft = drafted(extras=[extra(provider)], **others)
    assert [str(warning.message).partition("=")[0] for warning in caught] == [f"ProductDraft({name}" for name in others]
    assert {Path(warning.filename) for warning in caught} == {Path(__file__)}
    assert set(draft.extras) == {extra(name) for name in PROVIDERS}


@each_provider
def test_a_draft_is_evolved_with_the_providers_name(provider: str) -> None:
    before = drafted(extras=[extra(name) for name in PROVIDERS])
    mine = attrs.evolve(extra(provider), **{attrs.fields(type(extra(provider)))[0].name: "other"})
    with warned(f"ProductDraft({provider}=…)", f"extras=[{type(mine).__name__}(…)]"):
        draft = attrs.evolve(before, **{provider: mine})
    assert set(draft.extras) == {*(extra(name) for name in PROVIDERS if name != provider), mine}
    assert (draft.name, draft.description, draft.prices) == (before.name, before.description, before.prices)


@each_provider
def test_a_draft_is_asked_by_the_providers_name(provider: str) -> None:
    draft = drafted(extras=[extra(provider)])
    with warned(f"draft.{provider}", "write draft.extras"):
        assert getattr(draft, provider) == extra(provider)
    with warned(f"draft.{provider}", "write draft.extras"):
        assert getattr(drafted(), provider) is None


@each_provider
def test_none_is_nothing(provider: str) -> None:
    with warned(f"ProductDraft({provider}=…)", "write ProductDraft(…) without it"):
        draft = drafted(**{provider: None})
    assert draft == drafted()
    with warned("without it"):
        draft = attrs.evolve(drafted(extras=[extra(name) for name in PROVIDERS]), **{provider: None})
    assert draft == drafted(extras=[extra(name) for name in PROVIDERS if name != provider])


@each_provider
def test_what_is_sent_is_the_same(provider: str, mode: Mode, sandbox: Sandbox) -> None:
    bodies: list[Any] = []
    for given in ({provider: extra(provider)}, {"extras": [extra(provider)]}):
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("always")
            draft = drafted(**given)
        sandbox.reset()
        Shop(provider, mode, sandbox.transport).products.create(draft)
        bodies.append([request.json for request in sandbox.requests if request.method != "GET"])
    assert bodies[0] == bodies[1]
    assert bodies[0]


@each_provider
@pytest.mark.parametrize("wrong", [{}, [], 5, "x", True, *PROVIDERS])
def test_a_wrong_value_is_refused_by_the_name_it_was_given(provider: str, wrong: Any) -> None:
    value = extra(wrong) if wrong in PROVIDERS else wrong
    if wrong == provider:
        value = type(value)
    for make in (lambda: drafted(**{provider: value}), lambda: attrs.evolve(drafted(), **{provider: value})):
        with pytest.raises(InputError) as caught:
            make()
        assert caught.value.path == provider
        assert type(value).__name__ in str(caught.value)


@pytest.mark.parametrize("make", [drafted, lambda **given: attrs.evolve(drafted(), **given)])
def test_what_no_provider_is_called_is_a_type_error(make: Callable[..., Any]) -> None:
    for given in ({"stripe": None}, {"stripe": extra("creem")}, {"stripe": 5}, {"creme": extra("creem")}):
        with pytest.raises(TypeError, match=next(iter(given))):
            make(**given)
    with warned("extras=[CreemProduct(…)]"), pytest.raises(TypeError, match="stripe"):
        make(creem=extra("creem"), stripe=5)


def test_what_is_no_attribute_is_an_attribute_error() -> None:
    for name in ("stripe", "creme", "_creem", "__creem__"):
        with pytest.raises(AttributeError, match=f"'ProductDraft' object has no attribute '{name}'"):
            getattr(drafted(), name)
    assert not hasattr(drafted(), "stripe")
    # A draft that was begun and not made can be asked too, as what shows variables does.
    with pytest.raises(AttributeError):
        _ = object.__new__(ProductDraft).extras


def test_the_new_spelling_warns_of_nothing() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        draft = drafted(extras=[extra(name) for name in PROVIDERS])
        evolved = attrs.evolve(draft, name="Other", extras=[])
        assert pickle.loads(pickle.dumps(draft)) == draft
        assert hash(draft) == hash(drafted(extras=draft.extras))
        assert repr(draft)
        assert evolved.extras == ()
        assert not hasattr(draft, "stripe")
    assert caught == []


def test_a_connection_with_type_parameters_is_the_connection() -> None:
    kind: Any = billfold.Connection
    with warned("Connection[…]", "CreemConnection"):
        assert kind[int, str, float] is kind
