namespace TalentSettlement.Core.Publicity;

/// <summary>What somebody from the public has to say, and how to reach them: kept apart from the case and shown to officers alone (N14).</summary>
/// <param name="Grounds">Why the person should not settle, 1 to 500 characters.</param>
/// <param name="Evidence">What shows it, or where it can be found, at most 2,000 characters.</param>
/// <param name="Contact">How to reach whoever objects, at most 100 characters; nobody has to leave it.</param>
public sealed record ObjectionWords(string Grounds, string? Evidence, string? Contact)
{
    /// <summary>Hidden: it may say who objects.</summary>
    public override string ToString() => "(words of an objection)";
}
