"""The service: settings, command line and the HTTP door. It imports neither torch nor any other tool of the lab."""
