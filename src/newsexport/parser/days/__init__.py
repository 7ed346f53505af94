"""Calendar days named in the story, and the story's own."""
