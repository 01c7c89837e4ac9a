"""Rules on who the controller is and how to reach it."""
