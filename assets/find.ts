// The search page's script.
