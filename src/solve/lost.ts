// What the search says when it has lost its way: too many steps, or numbers that are none.
export class Lost extends Error {}
