"""A WordPress site, while articles are pushed to it.

What an editor changed there stays: the slug, the status, and every field that an article says
nothing of.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from newsexport.errors import ReceiverError
from newsexport.exporters._wordpress_meta import GUID
from newsexport.exporters._wordpress_when import UNTIL_TOLD
from newsexport.receiver import Answer, Client, Image, Plan, Post, guid_digest
from newsexport.receivers._wordpress_answers import (
    Resource,
    all_posts,
    clock,
    is_unfiltered,
    may_not_write,
    meta_of,
    not_wordpress,
    one_post,
    post_of,
    strange,
)
from newsexport.receivers._wordpress_images import (
    Uploaded,
    file_name,
    slug_of_file,
    uploaded_of,
    with_uploaded,
)
from newsexport.receivers._wordpress_names import Names

_NAMESPACE = "wp/v2"
_STATUSES = "publish,future,draft,pending,private"
_OUT = frozenset({"publish", "private"})
_EDIT = {"context": "edit"}
_NO_PLUGIN = (
    "The site keeps no custom fields of newsexport: its plug-in is not there. An article is found"
    " again by the end of its slug alone."
)
_FILTERED = (
    "The user's role may not write all HTML: WordPress keeps what its filters leave of a post."
)


class WordPressSession:
    def __init__(self, client: Client) -> None:
        self._client = client
        self._route = "wp-json/"  # "?rest_route=/" where the site has no permalinks
        self._names = Names(self._ask)
        self._uploaded: dict[str, Uploaded] = {}  # by sha256
        self._now = ""  # by the site's clock
        self._told_of_site: set[str] = set()

    def check(self) -> tuple[str, ...]:
        index = self._index()
        namespaces = index.get("namespaces")
        if not isinstance(namespaces, list) or _NAMESPACE not in namespaces:
            raise not_wordpress(str(index.get("url") or "wordpress"), 0)
        try:
            self._ask("GET", "types/post", query=_EDIT)
        except ReceiverError as error:
            if error.status != 403:  # 401: the password is wrong, or the user is nobody's
                raise
            raise may_not_write(error) from None
        return ()

    def find(self, plan: Plan, id: str | None) -> Post | None:
        found = self._found(plan, id)
        return post_of(found) if found else None

    def create(self, plan: Plan) -> Post:
        sent, notes = self._sent(plan, None)
        return self._told(one_post(self._ask("POST", "posts", json=sent, query=_EDIT)), notes)

    def update(self, post: Post, plan: Plan) -> Post:
        there = one_post(self._ask("GET", f"posts/{post.id}", query=_EDIT))
        sent, notes = self._sent(plan, there)
        path = f"posts/{post.id}"
        return self._told(one_post(self._ask("POST", path, json=sent, query=_EDIT)), notes)

    # Finding

    def _found(self, plan: Plan, id: str | None) -> Resource | None:
        if id:
            try:
                found = one_post(self._ask("GET", f"posts/{int(id)}", query=_EDIT))
                return None if found.get("status") == "trash" else found
            except ReceiverError as error:
                if error.status not in (404, 410):
                    raise
        asked = {**_EDIT, "status": _STATUSES, "orderby": "id", "order": "asc"}
        for query in ({"slug": plan.slug}, {GUID: plan.guid}):
            for post in all_posts(self._ask("GET", "posts", query={**asked, **query})):
                if self._is_of(post, plan.guid):
                    return post
        return None

    @staticmethod
    def _is_of(post: Resource, guid: str) -> bool:
        """Whether this is the article's post. A site without the plug-in does not know the query
        by guid and gives any posts."""
        kept = meta_of(post).get(GUID)
        if kept:
            return bool(kept == guid)
        # WordPress puts "-2" behind a slug that is taken
        parts = str(post.get("slug")).split("-")
        return guid_digest(guid) in parts[-2:]

    # Sending

    def _sent(self, plan: Plan, there: Resource | None) -> tuple[dict[str, Any], tuple[str, ...]]:
        """What WordPress is sent, and what it lacks. `there` is the post, where there is one."""
        fields: dict[str, Any] = {**plan.fields["post"]}
        if there is not None:
            del fields["slug"]
            self._keep_status(fields, plan, there)
        notes: list[str] = []
        for kind in ("categories", "tags"):
            names = plan.fields[kind]
            if names:
                ids, missing = self._names.terms(kind, names, plan.fields["create"])
                if ids:
                    fields[kind] = ids
                if missing:
                    notes.append(
                        f"The site does not have these {kind}, which are left out:"
                        f" {', '.join(missing)}."
                    )
        if plan.fields["author"]:
            fields["author"] = self._names.user(plan.fields["author"])
        images = list(self._images(plan))
        fields["content"] = with_uploaded(fields["content"], images)
        if images:
            fields["featured_media"] = int(images[0][1].id)
        return fields, tuple(notes)

    def _keep_status(self, fields: dict[str, Any], plan: Plan, there: Resource) -> None:
        """An editor's status stays, but for a draft that is to be out and what must not be out.
        ReceiverError where a post is out whose article is embargoed now."""
        before = there.get("status")
        embargo, withdraw = plan.fields["embargo"], plan.fields["withdraw"]
        held = embargo == UNTIL_TOLD or bool(embargo and embargo > self._now)
        if before in _OUT and held and not withdraw:
            raise ReceiverError(
                "cms-embargo",
                str(there.get("link") or "wordpress"),
                "the post is out already, and its article is embargoed now",
                "push it when the embargo is over, or make the post a draft in WordPress",
            )
        if before == "draft" or withdraw:
            return
        if before in _OUT or fields["status"] == "draft":
            del fields["status"]

    def _told(self, post: Resource, notes: tuple[str, ...]) -> Post:
        about_the_site: tuple[str, ...] = () if GUID in meta_of(post) else (_NO_PLUGIN,)
        if not is_unfiltered(post):
            about_the_site += (_FILTERED,)
        new = tuple(note for note in about_the_site if note not in self._told_of_site)
        self._told_of_site.update(new)  # once is enough
        return post_of(post, (*notes, *new))

    # Pictures

    def _images(self, plan: Plan) -> Iterator[tuple[Image, Uploaded]]:
        for image in plan.images:
            if image.sha256 not in self._uploaded:
                self._uploaded[image.sha256] = self._there(image) or self._upload(plan, image)
            yield image, self._uploaded[image.sha256]

    def _there(self, image: Image) -> Uploaded | None:
        found = self._ask("GET", "media", query={"slug": slug_of_file(image)})
        for one in found.value if isinstance(found.value, list) else ():
            uploaded = uploaded_of(one) if isinstance(one, dict) else None
            if uploaded:
                return uploaded
        return None

    def _upload(self, plan: Plan, image: Image) -> Uploaded:
        try:
            data = image.path.read_bytes()
        except OSError as error:
            reason = error.strerror or "cannot be read"
            raise ReceiverError("image-unreadable", image.name, reason) from None
        headers = {
            "Content-Type": image.media_type,
            "Content-Disposition": f'attachment; filename="{file_name(image)}"',
        }
        made = self._ask("POST", "media", body=data, headers=headers).value
        uploaded = uploaded_of(made) if isinstance(made, dict) else None
        if uploaded is None:
            raise strange("an image without an address")
        caption = plan.fields["captions"].get(image.picture, "")
        # a caption is no description of what is seen: alt_text stays empty
        self._ask("POST", f"media/{uploaded.id}", json={"caption": caption})
        return uploaded

    # Asking

    def _index(self) -> Resource:
        try:
            value = self._client.request("GET", self._route).value
        except ReceiverError as error:
            if error.code not in ("cms-missing", "cms-answer"):
                raise
            value = self._index_by_query(error)
        if not isinstance(value, dict):
            raise not_wordpress("wordpress", 0)
        return value

    def _index_by_query(self, first: ReceiverError) -> Any:
        """Where no permalinks are set, the API has another address."""
        self._route = ""
        try:
            return self._client.request("GET", "", query={"rest_route": "/"}).value
        except ReceiverError as error:
            if error.code not in ("cms-missing", "cms-answer"):
                raise
            raise not_wordpress(first.address, first.status) from None

    def _ask(
        self,
        method: Literal["GET", "POST"],
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Any = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        asked = dict(query or {})
        at = f"{self._route}{_NAMESPACE}/{path}"
        if not self._route:
            at, asked = "", {"rest_route": f"/{_NAMESPACE}/{path}", **asked}
        answer = self._client.request(
            method, at, query=asked, json=json, body=body, headers=headers
        )
        self._now = clock(answer) or self._now
        return answer
