using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether a contribution goes on.</summary>
[JsonConverter(typeof(KebabCase<Payment>))]
public enum Payment
{
    /// <summary>It is paid month by month.</summary>
    Continues = 1,

    /// <summary>It is not paid any more.</summary>
    Stopped = 2,
}
