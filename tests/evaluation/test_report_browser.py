"""The report in headless Chromium, made of an article that tries to be markup. Skipped where there is no browser."""

import json
import shutil
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from extract.evaluation.report import to_html
from tests.evaluation.reported import hostile

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (BROWSER and DRIVER), reason="needs chromium and chromedriver")
SWITCHES = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[webdriver.Chrome]:
    folder = tmp_path_factory.mktemp("browser")
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    for switch in (*SWITCHES, f"--user-data-dir={folder / 'profile'}"):
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(executable_path=str(DRIVER)))
    try:
        yield driver
    finally:
        driver.quit()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(to_html(hostile()), encoding="utf-8", newline="\n")
    return Path(file).as_uri()


@pytest.fixture
def page(browser: webdriver.Chrome, address: str) -> webdriver.Chrome:
    """The report, freshly opened on a desktop's screen, with logs that begin there."""
    return opened(browser, address, width=1280)


def opened(browser: webdriver.Chrome, address: str, *, width: int, scheme: str = "light") -> webdriver.Chrome:
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    for log in ("browser", "performance"):
        logged(browser, log)
    browser.get(address)
    return browser


def logged(page: Any, name: str) -> list[dict[str, Any]]:
    """What a log has gathered since it was last asked."""
    return list(page.get_log(name))


def one(page: webdriver.Chrome, selector: str) -> WebElement:
    return page.find_element(By.CSS_SELECTOR, selector)


def run(page: webdriver.Chrome, script: str, *arguments: Any) -> Any:
    return page.execute_script(f"return {script}", *arguments)


def texts(page: webdriver.Chrome, selector: str) -> list[str]:
    return list(run(page, "[...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector))


def press(page: webdriver.Chrome, key: str) -> None:
    ActionChains(page).send_keys(key).perform()


def test_no_script_of_the_article_runs_and_nothing_is_fetched(page: webdriver.Chrome, address: str) -> None:
    press(page, "n")
    assert page.title == "How well it extracts"
    assert run(page, "document.images.length + document.scripts.length") == 2
    assert logged(page, "browser") == []
    events = [json.loads(entry["message"])["message"] for entry in logged(page, "performance")]
    sent = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert {url for url in sent if not url.startswith("data:")} == {address}


def test_the_policy_stops_a_script_that_got_in(page: webdriver.Chrome) -> None:
    run(
        page, "document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title=1'}))"
    )
    assert page.title == "How well it extracts"
    assert "Content Security Policy" in logged(page, "browser")[0]["message"]


def test_outcomes_hide_and_show(page: webdriver.Chrome) -> None:
    assert sorted(texts(page, "mark[data-u=false]")) == [
        "</script><script>document.title = 'run'</script>",
        "\u2028today",
    ]
    run(page, "document.querySelector('input[value=false]').click()")
    assert texts(page, "mark[data-u~=false]") == []
    assert texts(page, ".entry.is-false:not([hidden])") == []
    assert "".join(texts(page, "mark[data-u=missed]")).count("Trust") == 1
    run(page, "document.querySelector('input[value=false]').click()")
    assert len(texts(page, "mark[data-u~=false]")) == 3


def test_tasks_and_types_hide_and_show(page: webdriver.Chrome) -> None:
    one(page, "#kinds summary").click()
    one(page, "[data-only=events]").click()
    assert one(page, "#kinds-shown").text == "events"
    assert texts(page, "mark[data-u], mark[data-o]") == ["met"]
    assert texts(page, ".entries:not([hidden]) h4") == ["events 1"]
    one(page, "input[value='names/person']").click()
    assert one(page, "#kinds-shown").text.startswith("2 of ")
    assert run(page, "document.querySelector('input[value=names]').indeterminate")
    one(page, "[data-kinds=none]").click()
    assert texts(page, "mark[data-u], mark[data-o], mark[data-b], .entry:not([hidden])") == []
    assert one(page, "#errors-left").text == "0 errors"
    one(page, "[data-kinds=all]").click()
    assert one(page, "#kinds-shown").text == "all"


def test_the_next_error_gets_the_focus_and_comes_into_view(page: webdriver.Chrome) -> None:
    seen = []
    for _ in range(6):
        one(page, "#next-error").click()
        seen.append(run(page, "document.activeElement.textContent"))
        top = run(page, "document.activeElement.getBoundingClientRect().top")
        assert 0 < top < 800
    assert seen == ["</script><script>document.title = 'run'</script>", "אבג ", "Trust", "Mira Vane", "met", "Line 90"]
    assert one(page, "#errors-left").text == "6 of 6"
    press(page, "n")
    assert one(page, "#errors-left").text == "1 of 6"
    press(page, "p")
    assert run(page, "document.activeElement.textContent") == "Line 90"


def test_a_card_lights_up_its_spans_on_hover_and_on_focus(page: webdriver.Chrome) -> None:
    card = one(page, ".entries[data-task=events] .entry")
    ActionChains(page).move_to_element(card).perform()
    assert texts(page, ".lit") == ["Mira Vane", "met", "3 May"]
    roles = run(page, "[...document.querySelectorAll('.lit')].map(e => e.dataset.role)")
    assert roles == ["participant", "meeting", "time"]
    ActionChains(page).move_to_element(one(page, "h3")).perform()
    assert texts(page, ".lit") == []
    run(page, "arguments[0].querySelector('.light').focus()", card)
    assert texts(page, ".lit") == ["Mira Vane", "met", "3 May"]


def test_a_click_keeps_a_card_lit_and_escape_ends_it(page: webdriver.Chrome) -> None:
    button = one(page, ".entries[data-task=relations] .light")
    button.click()
    ActionChains(page).move_to_element(one(page, "h3")).perform()
    assert button.get_attribute("aria-pressed") == "true"
    run(page, "document.activeElement.blur()")
    assert texts(page, ".lit") == ["Mira Vane"]
    press(page, Keys.ESCAPE)
    assert texts(page, ".lit") == []


def test_a_mark_says_what_lies_on_it_and_arrow_keys_go_on(page: webdriver.Chrome) -> None:
    run(page, "[...document.querySelectorAll('mark')].find(m => m.textContent === 'Mira Vane').click()")
    assert texts(page, "#inspected h4") == ["right: names, person", "missed: relations, leads"]
    assert "<b> → </b>" in one(page, "#inspected").text
    press(page, Keys.ARROW_RIGHT)
    assert texts(page, "#inspected h4") == ["partly: events, meeting"]
    assert run(page, "document.querySelectorAll('mark[tabindex=\"0\"]').length") == 2
    one(page, "#inspector .close").click()
    assert not one(page, "#inspector").is_displayed()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_overflows_at_the_width_of_a_phone(browser: webdriver.Chrome, address: str, scheme: str) -> None:
    page = opened(browser, address, width=360, scheme=scheme)
    ground = run(page, "getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(21, 23, 27)") == (scheme == "dark")
    for each in ("#next-error", "#kinds summary"):
        run(page, "document.querySelector(arguments[0]).click()", each)
        assert run(page, "document.documentElement.scrollWidth") == 360
        wide = "e => e.getBoundingClientRect().right > 361 && !e.closest('.scroll, .raw')"
        assert run(page, f"[...document.body.querySelectorAll('*')].filter({wide}).map(e => e.outerHTML)") == []


def test_controls_have_names_and_headings_go_down_one_by_one(page: webdriver.Chrome) -> None:
    nodes = page.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    controls = [n for n in nodes if n.get("role", {}).get("value") in ("button", "checkbox", "combobox", "link")]
    assert len(controls) > 20
    assert all(n["name"]["value"].strip() for n in controls)
    levels = run(page, "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => Number(h.tagName[1]))")
    assert levels[0] == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))
