/**
 * What nobody in office is called while in office. Trades that politicians are known for beside it (lawyer, banker,
 * comedian, surgeon, developer) are left out.
 */
export const TRADES: ReadonlySet<string> = new Set(
  `chef cook baker butcher barista bartender barman barmaid waiter waitress brewer winemaker grocer florist shopkeeper
  landlord landlady innkeeper goalkeeper striker midfielder footballer cricketer golfer sprinter swimmer cyclist jockey
  batter batsman bowler pitcher quarterback gymnast skater skier climber referee umpire coach trainer singer guitarist
  drummer violinist cellist pianist soprano tenor rapper dancer ballerina choreographer painter sculptor potter
  illustrator photographer carpenter joiner plumber electrician bricklayer roofer welder mechanic hairdresser barber
  tailor seamstress gardener beekeeper shepherd farmer fisherman gamekeeper zookeeper breeder schoolboy schoolgirl pupil
  apprentice pensioner nurse midwife dentist pharmacist optician librarian postman cleaner plasterer novelist poet
  drummer bookmaker puppeteer magician lifeguard busker cabbie lorry-driver bricklayer neighbour neighbor`.split(/\s+/),
);
