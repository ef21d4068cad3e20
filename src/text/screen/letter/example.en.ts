/** A refusal letter as officers write them, of the worked example's candidate: no real person. */
export const exampleLetterEn = `Immigration, Refugees and Citizenship Canada
Centralized Intake Office

September 18, 2025

Dear Applicant,

This refers to your application for permanent residence received on March 20, 2025 under the Canadian Experience Class.

Your Express Entry profile was submitted on December 16, 2024. In your profile you claimed a Comprehensive Ranking System (CRS) score of 526. You were issued an invitation to apply on February 5, 2025 in round of invitations #335. The CRS score of the lowest-ranked candidate invited in that round was 521.

Subsection 11.2(1) of the Immigration and Refugee Protection Act states that a visa or other document may not be issued to a foreign national who was issued an invitation if, at the time the invitation was issued or at the time the officer received the application, they did not have the qualifications on the basis of which they were ranked.

Based on the letter of employment and the pay records that you provided, I am not satisfied that you had two years of Canadian work experience. You were therefore awarded 40 points for Canadian work experience.

Your CRS score was recalculated to 513, which is below the minimum score of 521. Your application is therefore refused.

Officer CIO-0000
`;
