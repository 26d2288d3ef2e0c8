"""Some mutated answers for every provider; `python -m fuzz.answers` plays as many as one likes."""

from pathlib import Path

import pytest

from billfold_core import wire
from fuzz import answers
from fuzz.answer_bodies import FIXTURES, provided
from fuzz.answer_plays import PROVIDERS, Player


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_answer_ends_in_a_result_or_in_an_error_of_ours(provider: str) -> None:
    counts = answers.run(provider, 7, range(2_000), 600)
    assert counts.answers >= 600
    assert not counts.problems, counts.summary()
    # Neither is all refused, nor is all taken.
    assert counts.came["result"] > 50
    assert counts.came["DecodeError"] > 50


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_body_is_read_as_long_as_it_is_whole(provider: str) -> None:
    known = provided(provider)
    for served in known.operations.values():
        for text in served.bodies:
            body = wire.loads(text) if text else None
            envelope = known.constants.envelope
            if served.operation.enveloped and envelope is not None and envelope[0] in body:
                body = body[envelope[1]]
            served.operation.decode(body)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_documented_answer_is_played(provider: str) -> None:
    known = provided(provider)
    played = {body for served in known.operations.values() for body in served.bodies} | {body for _, body in known.errors}
    documented = sorted(Path(FIXTURES / provider / "responses").glob("*.json"))
    assert documented
    assert [path.name for path in documented if path.read_text("utf-8") not in played] == []


def test_a_play_depends_on_its_number_alone() -> None:
    whole, one = Player("hyperline", 3), Player("hyperline", 3)
    try:
        first = [(played.operation, played.came, played.answers) for played in map(whole.play, range(60))]
        again = one.play(59)
    finally:
        whole.close()
        one.close()
    assert (again.operation, again.came, again.answers) == first[-1]


def test_what_should_not_come_is_shown_and_makes_the_command_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stumble(*_: object) -> None:
        raise KeyError("id")

    command = ["--provider", "creem", "--count", "40", "--seed", "7"]
    assert answers.main(command) == 0
    monkeypatch.setattr("fuzz.answer_plays._touch", stumble)
    assert answers.main(command) == 1
    told = capsys.readouterr().out
    assert "foreign exception: KeyError" in told
    assert "--provider creem --seed " in told
    assert " --only " in told
    assert "  answered b" in told
