"""Questions of both sides that what is stored answers: nobody need be asked (F047, promise 3)."""
