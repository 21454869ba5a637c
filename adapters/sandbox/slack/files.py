"""Files: what was uploaded by whom, where it is shared, and how Slack describes it."""

import mimetypes
from dataclasses import asdict, dataclass, field

from adapters.sandbox.json_object import Json


@dataclass(kw_only=True, eq=False)
class File:
    """`digest` finds the bytes in the shared state; it is empty until they arrived."""

    id: str
    user: str
    name: str
    title: str
    size: int
    created: int
    digest: str = ""
    mimetype: str = ""
    channels: list[str] = field(default_factory=list)
    deleted: bool = False
    upload: str = ""
    complete: bool = False

    @property
    def content_type(self) -> str:
        """What the uploader's machine said, otherwise by the name, as Slack does; never by content."""
        return self.mimetype or mimetypes.guess_type(self.name)[0] or "application/octet-stream"

    def payload(self, team: str, base: str) -> Json:
        kind = self.name.rsplit(".", 1)[-1].lower() if "." in self.name else "text"
        path = f"{base}/files-pri/{team}-{self.id}"
        return {
            "id": self.id,
            "created": self.created,
            "timestamp": self.created,
            "name": self.name,
            "title": self.title,
            "mimetype": self.content_type,
            "filetype": kind,
            "pretty_type": kind.upper(),
            "user": self.user,
            "user_team": team,
            "editable": False,
            "size": self.size,
            "mode": "hosted",
            "is_external": False,
            "external_type": "",
            "is_public": False,
            "public_url_shared": False,
            "display_as_bot": False,
            "username": "",
            "url_private": f"{path}/{self.name}",
            "url_private_download": f"{path}/download/{self.name}",
            "media_display_type": "unknown",
            "permalink": f"{base}/files/{self.user}/{self.id}/{self.name}",
            "permalink_public": f"{base}/public/{self.id}",
            "is_starred": False,
            "has_rich_preview": False,
            "file_access": "visible",
        }

    def to_state(self) -> Json:
        return asdict(self)
