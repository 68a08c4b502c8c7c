"""A module that writes down no law."""



PROVISIONS = []
