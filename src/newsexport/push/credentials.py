"""Where the secret comes from: the environment, a file, the system's keyring; never the command
line, which every user of the machine can read.

1. NEWSEXPORT_<RECEIVER>_PASSWORD or NEWSEXPORT_<RECEIVER>_KEY, then NEWSEXPORT_PASSWORD
2. the first line of the file that is named (--credentials), which its owner alone may read
3. the keyring's entry of service "newsexport" and user "<user>@<origin>"
"""

import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from newsexport.errors import ReceiverError
from newsexport.push.address import Site
from newsexport.receiver import Access, Receiver, Secret

SERVICE = "newsexport"
_LARGEST = 4096  # bytes of a file of credentials

Keyring = Callable[[str, str], str | None]  # service and user to the secret


def variables(receiver: str) -> tuple[str, str, str]:
    """The names in the environment that are looked for, in their order.

    >>> variables("ghost")
    ('NEWSEXPORT_GHOST_PASSWORD', 'NEWSEXPORT_GHOST_KEY', 'NEWSEXPORT_PASSWORD')
    """
    name = receiver.upper()
    return f"NEWSEXPORT_{name}_PASSWORD", f"NEWSEXPORT_{name}_KEY", "NEWSEXPORT_PASSWORD"


def find_access(
    receiver: Receiver,
    site: Site,
    user: str,
    environment: Mapping[str, str],
    file: Path | None,
    keyring: Keyring,
) -> Access:
    """Who comes to `site`. ReceiverError where no secret is found, or it is not kept well."""
    if receiver.needs_user and not user:
        message = "no user is named"
        raise ReceiverError("credentials-missing", site.address, message, "--user says who comes")
    secret = next(
        (environment[name] for name in variables(receiver.name) if environment.get(name)), ""
    )
    if not secret and file:
        secret = _from_file(file)
    if not secret:
        secret = keyring(SERVICE, f"{user}@{site.origin}") or ""
    secret = secret.strip()
    if not secret:
        hint = (
            f"set {variables(receiver.name)[0]}, name a file with --credentials, or store it:"
            f" keyring set {SERVICE} {user}@{site.origin}"
        )
        message = f"no {receiver.secret} is known"
        raise ReceiverError("credentials-missing", site.address, message, hint)
    if not secret.isprintable():
        message = f"the {receiver.secret} holds characters that none has"
        raise ReceiverError("credentials-unreadable", site.address, message)
    return Access(user, Secret(secret))


def _from_file(path: Path) -> str:
    """The first line of a file that nobody else can read."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise _unreadable(path, error) from None
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise ReceiverError("credentials-unreadable", str(path), "is no regular file")
        # Windows has other ways to say who may read; its mode tells nothing
        if os.name == "posix" and (stat.S_IMODE(found.st_mode) & 0o077):
            message = "can be read by others"
            raise ReceiverError("credentials-open", str(path), message, f"chmod 600 {path}")
        content = os.read(descriptor, _LARGEST)
    except OSError as error:
        raise _unreadable(path, error) from None
    finally:
        os.close(descriptor)
    try:
        secret = content.decode("utf-8-sig").partition("\n")[0].strip()
    except UnicodeDecodeError:
        raise ReceiverError("credentials-unreadable", str(path), "is not UTF-8") from None
    if not secret:
        raise ReceiverError("credentials-unreadable", str(path), "holds nothing on its first line")
    return secret


def _unreadable(path: Path, error: OSError) -> ReceiverError:
    reason = (error.strerror or str(error)).lower()
    if path.is_symlink():
        reason = "is a link, which is not followed"
    return ReceiverError("credentials-unreadable", str(path), f"cannot be read: {reason}")


def system_keyring(service: str, user: str) -> str | None:
    """The system's keyring; None where there is none, or it is not installed."""
    try:
        import keyring
        from keyring.errors import InitError, NoKeyringError
    except ImportError:
        return None
    try:
        found: str | None = keyring.get_password(service, user)
    except (NoKeyringError, InitError):
        return None
    except Exception as error:  # a backend is anybody's code, and may not even be found
        message = f"the keyring gives nothing: {type(error).__name__}"
        hint = "unlock it, or use --credentials"
        raise ReceiverError("credentials-unreadable", user, message, hint) from None
    return found
