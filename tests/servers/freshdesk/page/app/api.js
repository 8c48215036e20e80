async function get(path) {
  const response = await fetch(`/a/_/${path}`);
  return response.ok ? response.json() : null;
}

export const fetchSession = () => get('session');
export const fetchTickets = () => get('tickets');
export const fetchTicket = (id) => get(`tickets/${id}`);
export const fetchContact = (id) => get(`contacts/${id}`);

/** @param kind 'reply' or 'note' */
export async function postMessage(id, kind, html) {
  const response = await fetch(`/a/_/tickets/${id}/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ html }),
  });
  if (!response.ok) throw new Error(`The page could not send: ${response.status}`);
}
