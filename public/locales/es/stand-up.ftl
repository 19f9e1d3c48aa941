letter-missing = Ya no encuentro esa carta.
letter-how = Esta es su carta. De aquí no se envía nada: imprímala, fírmela y guarde una copia.
letter-print = Imprimir mi carta
