/** The event by which a text asks for the keyboard to go to the card of the open finding. */
export const OPEN_IN_PANEL = 'luchtpost:open-opmerking';
