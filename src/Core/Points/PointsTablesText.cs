namespace TalentSettlement.Core.Points;

/// <summary>The points tables as their data writes them.</summary>
internal sealed record PointsTablesText(
    string Id, string Default, Dictionary<string, string> Sources, Dictionary<WhyNotMoreKind, Wording> Reasons, Dictionary<WayConclusion, Wording> Conclusions, PointsTableText[] Tables, ChangeText[] Changes);
