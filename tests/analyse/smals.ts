// The figures of the press release "Smals a connu une belle progression en 2023", in million euro.
export const smals = `
  revenue 2023 = 515 e6
  revenue growth 2023 = 17.3
  private_sector_revenue 2023 = 298 e6
  private_sector_revenue share 2023 > 57 of revenue
  application_development share 2023 = 19.7 of revenue
  application_development growth 2023 = 21.5
  infrastructure_operations share 2023 = 21.3 of revenue
  infrastructure_operations growth 2023 = 9.4
  staffing share 2023 = 59 of revenue
  staffing growth 2023 = 19
  sign revenue nonnegative
  sign private_sector_revenue nonnegative
  sign application_development nonnegative
  sign infrastructure_operations nonnegative
  sign staffing nonnegative
  rule poles: application_development + infrastructure_operations + staffing = revenue
  rule private: private_sector_revenue <= revenue
`;
