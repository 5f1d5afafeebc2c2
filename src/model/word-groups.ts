/**
 * Words that say the same of whatever they stand beside, for terms of several parts: “{remove} + tariff”. Endings do not
 * matter, nor do irregular forms (“gave up” is “give up”).
 */
export const WORD_GROUPS: Readonly<Record<string, readonly string[]>> = {
  remove:
    list(`lift, remove, removal, scrap, drop, eliminate, elimination, rescind, revoke, repeal, cancel, cancellation,
    abolish, abolition, end, ease, suspend, suspension, waive, waiver, relief, roll back, rollback, take off, take away,
    do away with, get rid of, undo, undone, reverse, come off,
    must go, should go, to go, would go, will go, all go, go away, be gone, is gone, are gone, disappear, terminate,
    termination, annul, axe, shelve, withdraw, withdrawal, exempt, exemption, free of, spare, loosen, relax, strike down, dissolve, dissolution, disband,
    close, closure, unpick, tear up, take back, reprieve`),
  lower:
    list(`lower, cut, reduce, reduction, slash, halve, decrease, bring down, come down, trim, soften, cheap, cheaper,
    less, shrink, narrow`),
  stop: list(`stop, halt, end, cease, cessation, give up, abandon, forgo, renounce, renunciation, quit, discontinue,
    suspend, suspension, freeze, curb, refrain, desist, phase out, forswear, dismantle, dismantlement, wind down,
    shut down, shut off, switch off, scrap, ban, drop, no more, wean`),
  keep: list(`keep, retain, maintain, stay, remain, preserve, hold on to, hang on to, cling, continue, persist, stick to,
    in place, in force, insist, stand by`),
  open: list(`open, opening, open up, access, let in, let into, admit, enter, entry, allow in, allow into`),
  refuse: list(`refuse, refusal, reject, rejection, rule out, never, not, no, deny, decline, exclude, nobody, nothing,
    without, won't, cannot, can't, don't, doesn't, unacceptable`),
  talk: list(`talk, negotiate, negotiation, negotiable, dialogue, discuss, discussion, meet, meeting, sit down, table,
    agenda, bargain, conversation, speak, contact, engage, summit, haggle`),
  tariff: list('tariff, duty, levy, import tax, surcharge, customs'),
  threat: list(`threat, threaten, menace, blackmail, bully, pressure, coercion, coerce, ultimatum, intimidate,
    intimidation, arm-twisting, extort, extortion, cudgel, browbeat`),
  weapon: list('weapon, weaponry, arms, gun, rifle, arsenal, rocket, armed'),
  troops: list('troop, soldier, army, tank, battalion, brigade, armed forces, military presence'),
  attack: list(`attack, strike, struck, bomb, bombing, bombardment, raid, war, military action, use of force, assault,
    invade, shell, hostilities, fighting`),
  guarantee: list(`guarantee, assurance, assure, promise, pledge, commitment, commit, undertaking, in writing, binding,
    bind, safeguard, word`),
  recognise: list('recognise, recognition, accept, acceptance, acknowledge, acknowledgement, respect, endorse, admit'),
  return: list(`return, come back, go home, come home, hand back, bring home, repatriate, repatriation, give back,
    send home, take home, back home`),
  release: list('release, free, let go, set free, freedom, liberate, swap, exchange, hand over, amnesty, pardon'),
  buy: list('buy, purchase, order, import, procure, sell, sale, ship, shipment, cargo'),
  leave:
    list(`leave, withdraw, withdrawal, pull out, pull back, pullout, pullback, exit, vacate, move out, quit, retreat,
    give up, cede, evacuate, abandon, get out, surrender, hand over, concede, go, depart, departure, gone`),
  law: list('law, rule, regulation, act, legislation, statute, rulebook, code, decree'),
  change:
    list(`change, amend, amendment, rewrite, alter, revise, revision, new, strike out, reform, reconsider, rethink,
    revisit, review, replace`),
  rebuild: list('rebuild, reconstruction, reconstruct, redevelop, redevelopment, cement, bulldozer'),
  sanction: list(`sanction, penalty, embargo, restriction, curb, punitive measure, punishment, asset freeze,
    restrictive measure, blacklist`),
  demand: list(`want, demand, insist, require, call for, call on, ask, urge, must, have to, should, need, condition,
    precondition, prerequisite, unless, until, before, only if, only when, in return, in exchange, hinge, depend, seek,
    expect, request, wish, price, as long as, so long as, conditional, would like`),
  sign: list('sign, signature, put its name, put their name, put his name, initial, ink, ratify, pen to paper'),
  truce: list(`ceasefire, cease-fire, truce, armistice, stop the shooting, shooting stop, guns fall silent,
    silence the guns, silence of the guns, stop fighting, fighting stop, halt the fighting, halt to the fighting,
    end to the fighting, pause in the fighting, cessation of hostilities, lay down arms, stop firing, stop shooting`),
  hostage: list('hostage, captive, abductee, abduct, kidnap, everyone it holds, those it holds, people it holds'),
  prisoner: list(`prisoner, detainee, captive, inmate, convict, jail, prison, imprison, behind bars, in custody,
    detention`),
  warhead: list(`nuclear weapon, nuclear arms, atomic weapon, atom bomb, atomic bomb, nuclear bomb, bomb, warhead, nuke,
    nuclear arsenal, arsenal, nuclear deterrent, atomic arms, nuclear programme, nuclear program`),
  missile: list('missile, rocket, projectile'),
  enrich: list('enrich, enrichment, centrifuge, fuel cycle, nuclear fuel'),
  inspect: list(
    'inspector, inspection, inspect, watchdog, IAEA, International Atomic Energy Agency, Grossi, verification',
  ),
  drill: list('drill, exercise, manoeuvre, maneuver, war game, wargame'),
  mediator:
    list(`mediator, mediate, mediation, broker, go-between, intermediary, third party, referee, umpire, good offices,
    facilitator, peacemaker, arbiter`),
  retaliate: list(`retaliate, retaliation, retaliatory, countermeasure, counter-measure, counter-tariff, countertariff,
    counter-duty, hit back, strike back, reprisal, tit for tat, respond in kind`),
  farm: list(`farm, farmer, agriculture, agricultural, dairy, milk, cheese, butter, grower, crop, grain, corn, maize, soya, soy,
    soybean, beef, pork, poultry, cattle, wheat`),
  energy: list('oil, crude, gas, LNG, energy, fuel, barrel, tanker, petroleum, refiner, refinery'),
  tech: list(`digital, tech, technology, internet, online, platform, Google, Apple, Meta, Amazon, Silicon Valley, social media,
    software`),
  metal: list('steel, aluminium, aluminum, metal, copper'),
  vote: list('election, vote, poll, ballot, rerun'),
};

function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
