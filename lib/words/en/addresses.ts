/** What is wrong with an address, or with a saved key for it: said beside fields and in failures. */
export const addresses = {
  'no-domain': 'Enter your Freshdesk domain, for example acme.freshdesk.com.',
  freshservice: '{host} is a Freshservice address. This extension works with Freshdesk.',
  'own-domain':
    "{host} is not a freshdesk.com address, and Freshdesk's API answers only there. Enter the original name of your help desk, for example acme.freshdesk.com; an admin finds it under Admin → Portals.",
  'not-a-domain': '“{typed}” is not a Freshdesk domain. Enter it like acme.freshdesk.com.',
  'key-over-http':
    'The saved key is for {owner} over https. Over http it can be read on the way: enter it again if you mean that.',
  'key-of-other-host': 'The saved key is for {owner}. Enter the key for {host}, or remove the saved one.',
  'azure-resource': 'Put the name of your Azure resource in place of YOUR-RESOURCE.',
  'address-with-login': 'The address must not contain a user name or a key.',
  'address-not-https': 'The address must begin with https:// (http:// only on this computer or in your own network).',
  'address-of-web-site': '{host} is a web site for people. Its API has the address {api}.',
  'address-too-long': 'This address is too long.',
  'not-an-address': 'This is not a web address. Enter it like https://api.openai.com/v1.',
  'address-with-brackets': 'Put your own name in place of the one in brackets.',
  'several-addresses': 'This holds more than one address. Paste only the one of the API.',
} as const;
