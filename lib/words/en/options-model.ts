export const optionsModel = {
  stoppedTheBrowserMayGo: 'Stopped. The browser may go on with the download by itself.',
  downloadedSaveToUseIt: 'Downloaded. Save to use it.',
  connectedToHostAsAgentName: 'Connected to {host} as {agentName} ({agentEmail}).',
  modelAnsweredInSecondsS: '{model} answered in {seconds} s.',
  hostOfListsNoModelsType: '{host} lists no models. Type the name by hand.',
  theKeyOfYourProvider: 'The key of your provider ({name}) goes here.',
  onlyIfThisEndpointWants:
    'Only if this endpoint wants a key; many on your own computer or in a company network do not.',
  openAIOrAnyOtherEndpoint:
    'OpenAI, or any other endpoint that speaks its Chat Completions API, also on your own machine.',
  downloadTheModel: 'Download the model',
  download: 'Download',
  stop: 'Stop',
  downloadingRound: 'Downloading, {percent} %…',
  testModelConnection: 'Test model connection',
  waitingForTheModel: 'Waiting for the model…',
  loadModels: 'Load models',
  askingForTheList: 'Asking for the list…',
  modelsOfThisEndpoint: 'Models of this endpoint',
  searchModels: 'Search models',
  searchCountModels: 'Search {count} models',
  endsDayName: 'ends {day}',
  noneMatchesAnyNameCan: 'None matches. Any name can be typed into the field above.',
  theFirstMOSTOfCount: 'The first {most} of {count}. Type more of the name.',
  countOfCount2: '{found} of {count}',
  modelsAt: { one: '1 model at {host}.', other: '{count} models at {host}.' },
  otherKeyNeeded:
    'The key of your provider ({name}) goes here. The saved one is for {owner} and goes nowhere else: enter another.',
  otherKeyOptional:
    'Only if this endpoint wants a key; many on your own computer or in a company network do not. The saved one is for {owner} and goes nowhere else: remove it.',
  goesToThisComputer:
    'The text of tickets goes to a server on this computer. The browser asks you to allow that when you test or save.',
  goesWithKey:
    'Your API key and the text of tickets will go to {host}. The browser asks you to allow that when you test or save.',
  goesWithoutKey:
    'The text of tickets, and your key if you enter one, will go to {host}. The browser asks you to allow that when you test or save.',
  readableWithKey:
    'This address begins with http://, so nothing is encrypted on the way to {host}: whoever is in the same network can read the text of tickets and your key. Use it only in a network that you trust; with https:// nobody else can read it.',
  readableWithoutKey:
    'This address begins with http://, so nothing is encrypted on the way to {host}: whoever is in the same network can read the text of tickets, and your key if you enter one. Use it only in a network that you trust; with https:// nobody else can read it.',
  keyAt: 'You get a key at {site}.',
} as const;
