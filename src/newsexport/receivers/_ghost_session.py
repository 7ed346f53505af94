"""A Ghost site, while articles are pushed to it.

What an editor changed there stays: the slug, the status, tags that were added, what else stands
in the head, and every field that an article says nothing of.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal
from urllib.parse import quote

from newsexport.errors import ReceiverError
from newsexport.receiver import Answer, Client, Image, Plan, Post, read_image
from newsexport.receivers._ghost_answers import (
    Resource,
    clock,
    dicts,
    in_its_words,
    not_ghost,
    only,
    post_of,
    resources,
    strange,
    with_hint,
)
from newsexport.receivers._ghost_find import choose, filter_of, with_identifier
from newsexport.receivers._ghost_images import form, stand_in, there_already, with_addresses
from newsexport.receivers._ghost_names import Names
from newsexport.receivers._ghost_stays import status_of

_API = "ghost/api/admin/"
_EDITOR = "/ghost/#"
_SMALL = {"formats": "html"}  # else Ghost answers with its editor's form of the text too
_WRONG_KEY = (
    "copy the Admin API key again from Settings, Integrations; where it is right, this machine's "
    "clock is wrong by minutes"
)


class GhostSession:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._names = Names(self._list)
        self._uploaded: dict[str, str] = {}  # addresses by sha256
        self._me = ""  # the id of the member of staff whose key it is
        self._now = ""  # by the site's clock, as Ghost writes moments

    def check(self) -> tuple[str, ...]:
        try:
            value = self._ask("GET", "site/").value
        except ReceiverError as error:
            if _is_elsewhere(error):
                raise not_ghost(error.address, error.status) from None
            raise
        if not isinstance(value, dict) or not isinstance(value.get("site"), dict):
            raise not_ghost("ghost", 0)
        user = self._user()
        self._me = str(user.get("id") or "")
        self._list("posts/", {"limit": "1", "formats": "plaintext"})
        if [role.get("name") for role in dicts(user.get("roles"))] == ["Contributor"]:
            return ("The key is a contributor's, who writes drafts alone; Ghost drops their tags.",)
        return ()

    def find(self, plan: Plan, id: str | None) -> Post | None:
        if id:
            try:
                return post_of(self._read(id))
            except ReceiverError as error:
                if error.status not in (404, 422):  # 422: no id that Ghost could have given
                    raise
        query = {"filter": filter_of(plan.guid), "order": "created_at asc", **_SMALL}
        found = choose(self._list("posts/", query), plan.guid)
        return post_of(found) if found else None

    def create(self, plan: Plan) -> Post:
        sent, notes = self._sent(plan, {})
        made = self._write("POST", "posts/", sent)
        if made["slug"] == plan.slug:
            return post_of(made, notes)
        # the slug is taken: an earlier request, thought to be lost, was served after we looked
        first = self.find(plan, None)
        if first is None or first.id == made["id"]:
            return post_of(made, notes)
        self._ask("DELETE", _path(made["id"]))
        return self.update(first, plan)

    def update(self, post: Post, plan: Plan) -> Post:
        try:
            return self._update(post, plan)
        except ReceiverError as error:
            if error.status != 409:
                raise
        return self._update(post, plan)  # somebody saved it after we read it

    def _update(self, post: Post, plan: Plan) -> Post:
        there = self._read(post.id)
        sent, notes = self._sent(plan, there)
        del sent["slug"]
        head = with_identifier(there.get("codeinjection_head"), plan.guid)
        sent |= {"codeinjection_head": head, "updated_at": there["updated_at"]}
        return post_of(self._write("PUT", _path(post.id), sent), notes)

    def _sent(self, plan: Plan, there: Resource) -> tuple[dict[str, Any], tuple[str, ...]]:
        """What Ghost is sent, and what it lacks. `there` is the post, {} where there is none."""
        fields: dict[str, Any] = {**plan.fields["post"]}
        if "published_at" in fields and not self._now:
            self._ask("GET", "site/")  # what time is it there?
        fields |= status_of(plan.fields, there, self._now)
        tags, notes = self._names.tags(fields.pop("tags", ()), plan.fields["create_tags"])
        if tags:
            fields["tags"] = tags + _others(tags, there)
        if "authors" in fields:
            fields["authors"] = self._names.staff(fields["authors"])
        elif self._me and not there:
            # Ghost lets no author or contributor make a post that does not say so
            fields["authors"] = [{"id": self._me}]
        images = list(self._images(plan, there))
        fields["html"] = with_addresses(fields["html"], images)
        for image, address in images:
            if fields.get("feature_image") == stand_in(image):
                fields["feature_image"] = address
        return fields, notes

    def _images(self, plan: Plan, there: Resource) -> Iterator[tuple[Image, str]]:
        """The address of every picture; what is not there yet is uploaded."""
        above, html = (str(there.get(name) or "") for name in ("feature_image", "html"))
        for image, address in there_already(plan.images, above, html):
            self._uploaded[image.sha256] = address
        for image in plan.images:
            if image.sha256 not in self._uploaded:
                self._uploaded[image.sha256] = self._upload(image)
            yield image, self._uploaded[image.sha256]

    def _upload(self, image: Image) -> str:
        body, media_type = form(image, read_image(image))
        answer = self._ask("POST", "images/upload/", body=body, media_type=media_type)
        address: str = only(answer, "images")["url"]
        if not address.startswith(("https://", "http://")) or set(address) & set("\"'<> "):
            raise strange("an image without an address")
        return address

    def _user(self) -> Resource:
        """The member of staff whose key it is; {} of an integration's key."""
        try:
            return only(self._ask("GET", "users/me/", {"include": "roles"}), "users")
        except ReceiverError as error:
            if error.status == 401:
                raise with_hint(error, _WRONG_KEY) from None
            if error.status != 404:
                raise
            return {}

    def _read(self, id: str) -> Resource:
        return only(self._ask("GET", _path(id), _SMALL), "posts")

    def _write(self, method: Literal["POST", "PUT"], path: str, post: Resource) -> Resource:
        answer = self._ask(method, path, {"source": "html", **_SMALL}, {"posts": [post]})
        return only(answer, "posts")

    def _list(self, path: str, query: Mapping[str, str]) -> list[Resource]:
        return resources(self._ask("GET", path, query), path.rstrip("/"))

    def _ask(
        self,
        method: Literal["GET", "POST", "PUT", "DELETE"],
        path: str,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        media_type: str = "",
    ) -> Answer:
        headers = {"Content-Type": media_type} if media_type else None
        try:
            answer = self._client.request(
                method, _API + path, query=query, json=json, body=body, headers=headers
            )
        except ReceiverError as error:
            raise in_its_words(error) from None
        self._now = clock(answer) or self._now
        return answer


def _is_elsewhere(error: ReceiverError) -> bool:
    """Whether no Ghost 5 or later has its API where we asked."""
    if error.code == "cms-redirect":
        # the editor's page sends every address below /ghost/ to itself
        return _EDITOR in f"{error.message} {error.hint}"
    return error.code in ("cms-missing", "cms-answer") or error.status == 406


def _path(id: str) -> str:
    return f"posts/{quote(id, safe='')}/"


def _others(tags: list[dict[str, str]], there: Resource) -> list[dict[str, str]]:
    """The tags of a post that are none of `tags`: an editor's."""
    ids = {tag.get("id") for tag in tags}
    kept = [tag.get("id") for tag in dicts(there.get("tags"))]
    return [{"id": str(id)} for id in kept if id not in ids]
