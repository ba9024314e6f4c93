"""What goes out on the network, and only when it is asked for."""
