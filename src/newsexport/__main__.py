"""The console script, and python -m newsexport.

The command line is built and one article read in less time than the garbage collector needs to
look at everything twice, and in not much more than the interpreter needs to take itself down:
so it is held back while modules load, and the process ends without tidying its memory.
"""

import gc
import os
import sys


def main() -> None:
    """Run the command line and end the process."""
    gc.disable()
    from newsexport.cli import main as run

    gc.freeze()
    status = 0
    try:
        run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        status = 130  # as a shell tells of what was interrupted
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # nobody reads any more
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"newsexport: error[output-unwritable] <stdout>: cannot be written: {reason}\n"
        os.write(2, message.encode())
        status = 2
    os._exit(status)


if __name__ == "__main__":
    main()
