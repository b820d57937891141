"""The HTTP door: routes, wire schemas and problems; no logic."""
