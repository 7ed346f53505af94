"""python -m newsexport"""

from newsexport.cli import main

if __name__ == "__main__":
    main()
