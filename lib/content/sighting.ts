/** A sighting's own id: sent again after a failure, it is still the same sighting. */
export const newSighting = (): string => crypto.randomUUID();
