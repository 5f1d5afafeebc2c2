/** Bodies beside those that the learned model knows as such: "the World Chess Federation". */
export const MORE_BODY_NOUNS: ReadonlySet<string> = new Set(
  `federation league authority tribunal academy society guild trust fund corporation centre center alliance
assembly cabinet inspectorate registry chamber directorate secretariat consortium cooperative co-operative
partnership parish council club firm group inc ltd plc corp co llc gmbh observatory`.split(/\s+/),
);
