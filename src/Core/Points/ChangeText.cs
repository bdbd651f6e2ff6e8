namespace TalentSettlement.Core.Points;

/// <summary>Something that a person can do for more points, as data writes it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What is done.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Months">How many months it takes at least.</param>
/// <param name="Adds">What can be claimed then.</param>
/// <param name="Confidence">How well the months are founded.</param>
internal sealed record ChangeText(IndicatorCode Code, Wording Name, Wording Evidence, int Months, Claim[] Adds, PointsConfidence Confidence);
