## Records and what could not be delivered
