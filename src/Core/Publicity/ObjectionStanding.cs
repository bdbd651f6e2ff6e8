using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Publicity;

/// <summary>How far an objection is.</summary>
[JsonConverter(typeof(KebabCase<ObjectionStanding>))]
public enum ObjectionStanding
{
    /// <summary>Received, and not yet known to the case.</summary>
    Received = 1,

    /// <summary>Known to the case, which waits for the ruling.</summary>
    UnderExamination = 2,

    /// <summary>Decided and answered.</summary>
    Decided = 3,

    /// <summary>The publicity of the person had ended when it reached the case: it goes on as a report.</summary>
    Report = 4,
}
