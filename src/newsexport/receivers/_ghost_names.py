"""Names of a plan as a Ghost site has them: tags and members of staff.

Ghost compares a tag's name letter by letter and makes another of what differs in capitals alone;
in place of an author whom it does not know it silently takes the key's owner.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from newsexport.errors import ReceiverError
from newsexport.identity import slug
from newsexport.receivers._ghost_find import literal

_AT_ONCE = 10  # names in one address

# the resources at a path that a query finds
List = Callable[[str, Mapping[str, str]], list[Mapping[str, Any]]]


class Names:
    """What is found is remembered; what is not may be made at any time."""

    def __init__(self, ask: List) -> None:
        self._ask = ask
        self._tags: dict[str, str] = {}  # ids by names without capitals
        self._staff: dict[str, str] = {}  # ids by names

    def tags(
        self, names: Sequence[str], create: bool
    ) -> tuple[list[dict[str, str]], tuple[str, ...]]:
        """Tags as a post is given them: those that the site has by id, others by name where they
        may be made; and what is left out, in a sentence."""
        unknown = [name for name in names if name.casefold() not in self._tags]
        for at in range(0, len(unknown), _AT_ONCE):
            self._look_for(unknown[at : at + _AT_ONCE])
        tags, missing = [], []
        for name in names:
            id = self._tags.get(name.casefold())
            if id:
                tags.append({"id": id})
            elif create:
                tags.append({"name": name})
            else:
                missing.append(name)
        if not missing:
            return tags, ()
        return tags, (f"Tags that the site does not have are left out: {', '.join(missing)}.",)

    def _look_for(self, names: Iterable[str]) -> None:
        # by slug too, since that takes no notice of capitals
        slugs = ",".join(literal(slug(name)) for name in names if slug(name))
        # a backslash would hide the end of the string
        exact = ",".join(literal(name) for name in names if "\\" not in name)
        wanted = [f"slug:[{slugs}]"] if slugs else []
        wanted += [f"name:[{exact}]"] if exact else []
        if not wanted:
            return
        found = self._ask("tags/", {"filter": ",".join(wanted), "limit": "100"})
        for tag in found:
            self._tags.setdefault(str(tag.get("name")).casefold(), str(tag.get("id")))

    def staff(self, names: Iterable[str]) -> list[dict[str, str]]:
        """Authors as a post is given them. ReceiverError for a name that is nobody's there."""
        return [{"id": self._member(name)} for name in names]

    def _member(self, name: str) -> str:
        if name not in self._staff:
            by = "email" if "@" in name else "slug"
            found = self._ask("users/", {"filter": f"{by}:{literal(name)}"})
            if not found:
                raise ReceiverError(
                    "cms-refused",
                    "ghost",
                    f"no member of staff has the {by} {name!r}",
                    "name authors by the e-mail or the slug that Ghost shows under Settings, Staff",
                )
            self._staff[name] = str(found[0].get("id"))
        return self._staff[name]
