"""View as: who sees what, computed from the rules."""

from __future__ import annotations

from tests.exercises.samples import FULL, example, made, small
from workshop.exercises.privacy.answers import completed
from workshop.exercises.privacy.rules import depends_on
from workshop.exercises.privacy.seeing import changed_items, sees_item, sight


def test_a_specific_audience_is_no_step_of_a_ladder() -> None:
    state = completed(example(), {"posts": "not_work"})
    seen = sight(example(), state)
    assert seen.sees("sister", "barbecue")
    assert seen.sees("friend", "barbecue")
    assert not seen.sees("colleague", "barbecue")
    assert not seen.sees("journalist", "barbecue")


def test_a_fact_a_viewer_knows_opens_a_door() -> None:
    seen = sight(example(), example().start)
    assert seen.sees("journalist", "found_by_phone")
    assert not seen.sees("stranger", "found_by_phone")


def test_an_app_is_a_viewer_too() -> None:
    assert sight(example(), example().start).sees("quizapp", "quiz_data")
    assert not sight(example(), completed(example(), FULL)).sees("quizapp", "quiz_data")


def test_what_no_setting_changes_stays() -> None:
    assert sight(example(), completed(example(), FULL)).sees("stranger", "patrol_dans")


def test_the_count_is_of_the_things_seen() -> None:
    seen = sight(example(), completed(example(), FULL))
    assert seen.count("circles") == 0
    assert seen.count("sister") == len(seen.by_viewer["sister"]) > 5


def test_a_pending_tag_shows_at_once_while_tags_are_not_reviewed() -> None:
    assert sees_item(example(), example().start, "friend", "charity")
    reviewed = completed(example(), {"tag_review": "on"})
    assert not sees_item(example(), reviewed, "friend", "charity")
    assert sees_item(example(), {**reviewed, "tag_charity": "add"}, "friend", "charity")


def test_what_changed_for_a_viewer_is_named() -> None:
    before = example().start
    after = {**before, "posts": "not_work"}
    assert changed_items(example(), before, after, "colleague") == ("barbecue", "injury", "gym")
    assert changed_items(example(), before, after, "sister") == ()


def test_a_rule_names_the_settings_it_depends_on_in_order() -> None:
    assert depends_on(example().items["patrol"].see) == ("tag_review", "tag_patrol", "tag_audience")
    assert depends_on(example().items["old_post"].see) == ("past",)
    assert depends_on(example().items["patrol_dans"].see) == ()


def test_pages_put_conditional_settings_behind_their_own() -> None:
    page = next(p for p in example().pages if p.id == "Profile and tagging")
    assert page.settings == ("tag_review", "tag_charity", "tag_patrol", "tag_audience")
    assert example().page_of("posts") == next(p for p in example().pages if p.id == "Posts")
    assert example().page_of("nothing") is None


def test_a_setting_is_shown_only_under_its_condition() -> None:
    assert not example().visible("tag_patrol", example().start)
    assert example().visible("tag_patrol", completed(example(), {"tag_review": "on"}))


def test_a_switch_is_known_by_its_options() -> None:
    assert example().settings["search"].is_switch
    assert not example().settings["photo"].is_switch


def test_exercises_are_told_apart_by_their_hash() -> None:
    assert {example(), made(small())} == {made(small()), example()}
