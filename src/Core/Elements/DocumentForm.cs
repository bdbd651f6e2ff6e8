using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Elements;

/// <summary>In which form a document is to be scanned or photographed, and so on which copy a seal must be (A8).</summary>
[JsonConverter(typeof(KebabCase<DocumentForm>))]
public enum DocumentForm
{
    /// <summary>The original (原件).</summary>
    Original = 1,

    /// <summary>A paper copy (复印件).</summary>
    Photocopy = 2,

    /// <summary>A translation (翻译件).</summary>
    Translation = 3,

    /// <summary>A picture of a web page (网页截图).</summary>
    Screenshot = 4,
}
