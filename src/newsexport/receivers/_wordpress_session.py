"""A WordPress site, while articles are pushed to it.

What an editor changed there stays: the slug, the status, the day of what is scheduled, categories
and tags that were added, and every field that an article says nothing of.
"""

from typing import Any

from newsexport.errors import ReceiverError
from newsexport.exporters._wordpress_meta import GUID
from newsexport.receiver import Client, Plan, Post
from newsexport.receivers._wordpress_answers import (
    Resource,
    is_unfiltered,
    may_not_write,
    meta_of,
    nobody_there,
    one_post,
    post_of,
)
from newsexport.receivers._wordpress_api import Api
from newsexport.receivers._wordpress_find import EDIT, find_post
from newsexport.receivers._wordpress_images import Library, with_uploaded
from newsexport.receivers._wordpress_names import Names
from newsexport.receivers._wordpress_stays import keep_status, with_theirs

_NO_PLUGIN = (
    "The site keeps no custom fields of newsexport: its plug-in is not there. An article is found"
    " again by the end of its slug alone."
)
_FILTERED = (
    "The user's role may not write all HTML: WordPress keeps what its filters leave of a post."
)


class WordPressSession:
    def __init__(self, client: Client) -> None:
        self._api = Api(client)
        self._ask = self._api.ask
        self._names = Names(self._ask)
        self._library = Library(self._ask)
        self._unanswered: set[str] = set()  # guids of posts that may have been made
        self._told_of_site: set[str] = set()

    def check(self) -> tuple[str, ...]:
        self._api.open()
        try:
            # WordPress takes a wrong password for none, and shows nobody what is to be edited
            self._ask("GET", "types/post", query={"context": "edit", "_fields": "slug"})
        except ReceiverError as error:
            if error.status == 401:
                raise nobody_there(error) from None
            if error.status == 403:
                raise may_not_write(error) from None
            raise
        return ()

    def find(self, plan: Plan, id: str | None) -> Post | None:
        found = find_post(self._ask, plan, id)
        return post_of(found) if found else None

    def create(self, plan: Plan) -> Post:
        sent, notes = self._sent(plan, None)
        try:
            made = self._write("posts", sent)
        except ReceiverError as error:
            if error.again:
                self._unanswered.add(plan.guid)
            raise
        if made.get("slug") != plan.slug or plan.guid in self._unanswered:
            # an earlier request, thought to be lost, may have been served after we looked
            first = find_post(self._ask, plan, None)
            if first and first["id"] < made["id"]:
                self._ask("DELETE", f"posts/{made['id']}", query={"force": "true"})
                return self.update(post_of(first), plan)
        return self._told(made, notes)

    def update(self, post: Post, plan: Plan) -> Post:
        path = f"posts/{post.id}"
        there = one_post(self._ask("GET", path, query=EDIT))
        sent, notes = self._sent(plan, there)
        return self._told(self._write(path, sent), notes)

    def _sent(self, plan: Plan, there: Resource | None) -> tuple[dict[str, Any], tuple[str, ...]]:
        """What WordPress is sent, and what it lacks. `there` is the post, where there is one."""
        fields: dict[str, Any] = {**plan.fields["post"]}
        if there is not None:
            del fields["slug"]
            keep_status(fields, plan, there, self._api.now)
        notes: list[str] = []
        for kind in ("categories", "tags"):
            names = plan.fields[kind]
            if names:
                ids, missing = self._names.terms(kind, names, plan.fields["create"])
                if ids:
                    fields[kind] = with_theirs(ids, there.get(kind) if there else None)
                if missing:
                    notes.append(
                        f"The site does not have these {kind}, which are left out:"
                        f" {', '.join(missing)}."
                    )
        if plan.fields["author"]:
            fields["author"] = self._names.user(plan.fields["author"])
        captions = plan.fields["captions"]
        images = [
            (image, self._library.uploaded(image, captions.get(image.picture, "")))
            for image in plan.images
        ]
        fields["content"] = with_uploaded(fields["content"], images)
        if images:
            fields["featured_media"] = int(images[0][1].id)
        return fields, tuple(notes)

    def _write(self, path: str, fields: dict[str, Any]) -> Resource:
        return one_post(self._ask("POST", path, json=fields, query=EDIT))

    def _told(self, post: Resource, notes: tuple[str, ...]) -> Post:
        about_the_site: tuple[str, ...] = () if GUID in meta_of(post) else (_NO_PLUGIN,)
        if not is_unfiltered(post):
            about_the_site += (_FILTERED,)
        new = tuple(note for note in about_the_site if note not in self._told_of_site)
        self._told_of_site.update(new)  # once is enough
        return post_of(post, (*notes, *new))
