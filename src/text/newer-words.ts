/**
 * Words that are written as one and that the list of everyday English is too old or too small for: compounds and newer
 * words of British public life. In lower case, parted by white space.
 */
export const newerWords = `backlog bailiff battleground benchmark bodycam broadband bystander caregiver caseload childcare citywide
clampdown coastguard countywide crackdown cyberattack cyberbully cybercrime cyberspace dashcam dataset districtwide doorbell
farmhouse farmyard footfall frontline gamekeeper gatekeeper grassroots guesthouse handheld handover headcount heartland helpline
homegrown hometown horsebox hotline inbox kickstart layperson leaseholder lockdown malware nightlife offline pandemic peacekeeper
phish policymaker ransomware ratepayer reoffender roadmap rollout safehouse scorecard seafront shopfront shoplift skillset
slowdown smallholding speedwatch stallholder standalone storyline storytelling streetlight streetscape timeframe timeline townscape
trafficker trailblazer underage underreport upfront upskill walkabout webinar weblink whistleblower whiteboard workstream yearbook`;
