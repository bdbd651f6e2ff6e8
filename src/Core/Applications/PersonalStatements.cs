namespace TalentSettlement.Core.Applications;

/// <summary>What the applicant states about the common conditions and exclusions (不能办理情形); public security and human resources check it.</summary>
/// <param name="Retired">Retired from work (退休人员).</param>
/// <param name="DrawingPension">Already drawing the basic pension (已领取基本养老金).</param>
/// <param name="CriminalRecord">Has a criminal record (有犯罪记录, T-11).</param>
/// <param name="Healthy">In good health (身体健康).</param>
public sealed record PersonalStatements(
    bool? Retired = null,
    bool? DrawingPension = null,
    bool? CriminalRecord = null,
    bool? Healthy = null);
