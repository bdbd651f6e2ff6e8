using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Why something in a declaration cannot be.</summary>
[JsonConverter(typeof(KebabCase<DeclarationFaultKind>))]
public enum DeclarationFaultKind
{
    /// <summary>The day is not given without which the claim counts nowhere.</summary>
    DayMissing = 1,

    /// <summary>It lies after the day for which is counted.</summary>
    InFuture = 2,

    /// <summary>It lies before the birth of the person.</summary>
    BeforeBirth = 3,

    /// <summary>A number is below or above what there is: a negative amount, a share above one.</summary>
    OutOfRange = 4,

    /// <summary>An amount of money is finer than a fen.</summary>
    NotToTheFen = 5,

    /// <summary>It took longer than the person has lived.</summary>
    LongerThanLife = 6,

    /// <summary>The same insured months are claimed in two claims.</summary>
    Overlapping = 7,

    /// <summary>The same is claimed twice: two prizes of one competition, a tax year, a medical check.</summary>
    Twice = 8,

    /// <summary>Two words of a claim exclude each other: a degree without undergraduate studies, a second owner of a patent that has one.</summary>
    Contradictory = 9,

    /// <summary>There are more claims than are looked at.</summary>
    TooMany = 10,
}
